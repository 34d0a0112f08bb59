"""Bounds a process on Windows by a job object: time, memory, no other process, gone when its holder is gone.

Written from Microsoft's documentation of ``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``. **It has never been run**: nobody
who wrote it had Windows at hand. Where the job cannot be made, OSError is raised and the photo is refused.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys

EXTENDED_LIMITS = 9
"""JobObjectExtendedLimitInformation."""
PROCESS_TIME, ACTIVE_PROCESSES, PROCESS_MEMORY = 0x2, 0x8, 0x100
DIE_QUIETLY, KILL_ON_CLOSE = 0x400, 0x2000
"""JOB_OBJECT_LIMIT_..., of the same names but DIE_ON_UNHANDLED_EXCEPTION and KILL_ON_JOB_CLOSE."""
TICKS = 10_000_000
"""Time is counted in ticks of 100 nanoseconds."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; what is between the basic limits and the memory counts input and output."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits_of(seconds: int, megabytes: int) -> ExtendedLimits:
    """The limits of one process that may start no other."""
    limits = ExtendedLimits()
    limits.basic.process_time = seconds * TICKS
    limits.basic.active_processes = 1
    limits.basic.flags = PROCESS_TIME | ACTIVE_PROCESSES | PROCESS_MEMORY | DIE_QUIETLY | KILL_ON_CLOSE
    limits.process_memory = megabytes << 20
    return limits


if sys.platform == "win32":

    class Job:
        """A job object with one process in it. Its process ends with it."""

        def __init__(self, worker: subprocess.Popen[bytes], seconds: int, megabytes: int) -> None:
            """Put a process that waits for its request into a job. Raises OSError when Windows refuses."""
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.CreateJobObjectW.restype = ctypes.c_void_p
            kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
            kernel.SetInformationJobObject.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
            kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
            kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
            self._close = kernel.CloseHandle
            self._handle = kernel.CreateJobObjectW(None, None)
            limits = limits_of(seconds, megabytes)
            size = ctypes.sizeof(limits)
            done = (
                self._handle
                and kernel.SetInformationJobObject(self._handle, EXTENDED_LIMITS, ctypes.byref(limits), size)
                and kernel.AssignProcessToJobObject(self._handle, int(getattr(worker, "_handle")))  # noqa: B009 - typeshed does not know it
            )
            if not done:
                worker.kill()
                raise ctypes.WinError(ctypes.get_last_error())

        def __del__(self) -> None:
            if self._handle:
                self._close(self._handle)
