"""Where the frozen program begins: as the worker that opens photos when it is asked to be, else as Hatpeg."""

import sys

from hatpeg.photos.asking import AS_WORKER

if sys.argv[1:] == [AS_WORKER]:
    from hatpeg.photos.worker import main as work

    work()
else:
    from hatpeg.__main__ import main

    sys.exit(main())
