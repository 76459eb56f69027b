# Two commands do all the set-up: `make demo` and `make test`.

SWIFT ?= swift
DEMO ?= .build/demo
PACKAGES = libicu-dev

.PHONY: demo test lint build setup clean install
.NOTPARALLEL:

## demo: build, run the default pipeline over SampleData, show one result and say where the rest is
demo: build
	@rm -rf $(DEMO)
	@$$($(SWIFT) build -c release --show-bin-path)/epitome run SampleData --format markdown,jsonl -o $(DEMO)
	@echo
	@cat $(DEMO)/podcast-shop-page.txt.md
	@echo
	@echo "The other results are in $(DEMO):"
	@ls $(DEMO)

## test: run all tests
test: setup
	$(SWIFT) build -c release --product epitome
	$(SWIFT) test -c release -Xswiftc -enable-testing

## lint: hold the sources to .swift-format
lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

build: setup
	$(SWIFT) build -c release --product epitome

# ICU's headers are all that the package needs beside Swift; where they stand already nothing is installed.
setup:
	@test -e /usr/include/unicode/utypes.h || pkg-config --exists icu-i18n 2>/dev/null || \
	  { as_root() { if [ "$$(id -u)" = 0 ]; then "$$@"; else sudo "$$@"; fi; }; \
	    echo "Installing $(PACKAGES)"; as_root apt-get update -q && as_root apt-get install -y -q $(PACKAGES); }

clean:
	$(SWIFT) package clean

PREFIX ?= /usr/local

## install: put the command into PREFIX/bin
install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/epitome" $(DESTDIR)$(PREFIX)/bin/epitome
