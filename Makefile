# Each target sets up what it needs, says so first, and does it only once. Everything stays in .venv.

ARGS =

.PHONY: help run test test-offscreen test-display lint format bench pictures package lock clean

help:
	@echo "make run             open Hatpeg"
	@echo "make test            check the code, then run all tests, on a screen in memory too"
	@echo "make test-offscreen  only the tests that need no screen; ARGS=\"-k gate\" picks some"
	@echo "make test-display    only the tests that need one; ARGS=\"-k clipboard\" picks some"
	@echo "make lint            check style, types and who imports whom"
	@echo "make format          lay out the code"
	@echo "make bench           measure what is found, speed and size; ARGS=--quick, ARGS=--peers"
	@echo "make pictures        take every page in every state, look, scale and language, and the README's picture"
	@echo "make package         make the .deb and the .rpm, with what is inside and checksums, in dist/"
	@echo "make lock            look for newer packages: ARGS=--upgrade"
	@echo "make clean           remove all that was set up"

run:
	@packaging/setup run
	@exec .venv/bin/hatpeg $(ARGS)

test:
	@packaging/setup test
	@exec packaging/lanes/all

test-offscreen:
	@packaging/setup test
	@exec packaging/lanes/offscreen $(ARGS)

test-display:
	@packaging/setup test
	@exec packaging/lanes/display $(ARGS)

lint:
	@packaging/setup test
	@exec packaging/lanes/lint

format:
	@packaging/setup test
	@.venv/bin/ruff format
	@.venv/bin/ruff check --fix-only --quiet

bench:
	@packaging/setup test
	@case "$(ARGS)" in *--peers*) packaging/peers ;; esac
	@exec .venv/bin/python -m tests.bench $(ARGS)

pictures:
	@packaging/setup test
	@.venv/bin/python -m tests.pictures $(ARGS)
	@cp tests/artifacts/pictures/write-sample-work/en-light-100.png docs/write.png

package:
	@packaging/setup package
	@exec packaging/package

lock:
	@packaging/setup lock $(ARGS)

clean:
	rm -rf .venv .venv-peers .venv-package .venv.lock build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
