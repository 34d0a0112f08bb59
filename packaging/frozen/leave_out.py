"""What the frozen program does without, and why: read by hatpeg.spec, and held by tests/packaging."""

MODULES = (
    # Parts of Qt that no window of ours uses.
    *(
        f"PySide6.{name}"
        for name in (
            "QtConcurrent QtDesigner QtHelp QtOpenGL QtOpenGLWidgets QtPrintSupport QtQml QtQuick QtQuickControls2 "
            "QtQuickTest QtQuickWidgets QtSql QtSvgWidgets QtTest QtUiTools QtXml"
        ).split()
    ),
    # No network code: these reach one, and bring OpenSSL. hashlib and hmac have their own code for what is used.
    "_ssl", "ssl", "_hashlib", "ftplib", "smtplib", "http.server", "xmlrpc", "nntplib", "poplib", "imaplib",
    "telnetlib",
    # For people who write programs.
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "pydoc", "pydoc_data", "doctest", "pdb", "test", "unittest",
    "setuptools", "pip", "distutils", "ensurepip", "venv", "readline", "_curses", "curses", "pytest", "Cython",
    # Parts of libraries that are never asked for.
    "numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.tests",
    "onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.tools", "onnxruntime.datasets",
    "onnxruntime.backend", "sympy", "onnx", "google.protobuf",
    "PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow", "PIL._imagingtk", "PIL._imagingft", "PIL._imagingcms",
    "phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata",
    "sqlite3.test", "keyring.testing", "keyring.cli",
)  # fmt: skip

FILES = (
    # Qt: QML, 3D, virtual keyboards, PDF, other screens than a desktop's, TLS, databases, printers.
    "libQt6Qml", "libQt6Quick", "libQt6VirtualKeyboard", "libQt6Pdf", "libQt6OpenGL", "libQt6EglF", "libQt6Sql",
    "libQt6PrintSupport", "libQt6WaylandEgl", "libQt6Concurrent", "libQt6Test", "libQt6Labs",
    "libqeglfs", "libqlinuxfb", "libqvnc", "libqvkkhr", "libqminimal", "libqtvirtualkeyboard", "libqpdf",
    "libqtiff", "libqtga", "libqwbmp", "libqicns", "libqwebp", "libqgif", "libqjpeg", "libqico",
    "egldeviceintegrations", "/generic/", "networkinformation", "plugins/tls", "sqldrivers", "printsupport",
    "qmltooling", "xcbglintegrations", "wayland-graphics-integration", "PySide6/Qt/qml",
    "libqgtk3",  # draws nothing here: the look is our own; it would bring GTK
)  # fmt: skip

QT_WORDS = ("qtbase_en", "qtbase_es")
"""Qt's own words for its dialogs: kept in the languages that Hatpeg speaks."""

FROM_THE_SYSTEM = ("libffi", "libbz2", "liblzma", "libuuid", "libsqlite3", "libz.")
"""Small libraries of the build machine that Python itself is linked to; all others are the system's own business."""

NOTES = ("RECORD", "direct_url.json", "INSTALLER", "REQUESTED")
"""What pip writes down about the build machine."""

STRIPPED = (
    "libpython*.so*", "python3.*/lib-dynload/*.so", "sqlcipher3/*.so", "pycrfsuite/*.so", "regex/*.so",
    "cryptography/hazmat/bindings/*.so",
)  # fmt: skip
"""Libraries that come with what only debuggers read, 45 MB in all. Others were already stripped by their makers, or
were changed after they were linked and would break."""
