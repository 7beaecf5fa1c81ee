"""Where things lie under a prefix, and the files that tell pkg-config and CMake.

    lib/libNAME.so.<abi>               the library; its SONAME is its file name
    lib/libNAME.so                     what `-lNAME` finds
    lib/NAME.libs/                     in a bundle only: the libraries that it needs
    lib/pkgconfig/NAME.pc
    lib/cmake/NAME/NAME-config.cmake, NAME-config-version.cmake
    include/HEADER

Every path in these files is relative to the file that it stands in, so that a prefix can be moved, packed or mounted
elsewhere. The version that both give is the number of the ABI: it is what a program must fit.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sffi.build.manifest import BuiltLibrary

# What `about` says of a build that a program may want to know, as variables of the .pc file and of the CMake package.
_LEFT_OUT = frozenset(("source", "host", "compiler", "standard"))

_PKG_CONFIG = """\
# {description}. All paths are relative to this file.
prefix=${{pcfiledir}}/../..
libdir=${{prefix}}/lib
includedir=${{prefix}}/include
abi={abi}
{facts}
Name: {name}
Description: {description}
Version: {abi}
Cflags: -I${{includedir}}
Libs: -L${{libdir}} -l{name}
"""

_CMAKE = """\
# {description}.
#
#     find_package({name} {abi} CONFIG REQUIRED)
#     target_link_libraries(program PRIVATE {name}::{name})
#
# All paths are relative to this file.
foreach(_{name}_way ABSOLUTE REALPATH)  # the second where /lib is a link to /usr/lib
  get_filename_component(_{name}_prefix "${{CMAKE_CURRENT_LIST_DIR}}" ${{_{name}_way}})
  get_filename_component(_{name}_prefix "${{_{name}_prefix}}/../../.." ABSOLUTE)
  if(EXISTS "${{_{name}_prefix}}/lib/{soname}" AND EXISTS "${{_{name}_prefix}}/include/{header}")
    break()
  endif()
endforeach()
foreach(_{name}_file "lib/{soname}" "include/{header}")
  if(NOT EXISTS "${{_{name}_prefix}}/${{_{name}_file}}")
    set({name}_FOUND FALSE)
    set({name}_NOT_FOUND_MESSAGE "${{_{name}_prefix}}/${{_{name}_file}} is missing: install {name} again")
    return()
  endif()
endforeach()

set({name}_ABI {abi})
{facts}
if(NOT TARGET {name}::{name})
  add_library({name}::{name} SHARED IMPORTED)
  set_target_properties({name}::{name} PROPERTIES
    IMPORTED_LOCATION "${{_{name}_prefix}}/lib/{soname}"
    IMPORTED_SONAME "{soname}"
    INTERFACE_INCLUDE_DIRECTORIES "${{_{name}_prefix}}/include")
endif()
unset(_{name}_file)
unset(_{name}_way)
unset(_{name}_prefix)
"""

_CMAKE_VERSION = """\
# The version is the number of the ABI. A program fits one ABI and no other.
set(PACKAGE_VERSION "{abi}")
if(PACKAGE_FIND_VERSION_RANGE)
  if(PACKAGE_FIND_VERSION_MIN VERSION_LESS_EQUAL PACKAGE_VERSION
     AND PACKAGE_VERSION VERSION_LESS_EQUAL PACKAGE_FIND_VERSION_MAX)
    set(PACKAGE_VERSION_COMPATIBLE TRUE)
  endif()
elseif(NOT PACKAGE_FIND_VERSION OR PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
  set(PACKAGE_VERSION_EXACT TRUE)
endif()
if(CMAKE_SIZEOF_VOID_P AND NOT CMAKE_SIZEOF_VOID_P EQUAL 8)
  set(PACKAGE_VERSION "${{PACKAGE_VERSION}} (64 bit)")
  set(PACKAGE_VERSION_UNSUITABLE TRUE)
endif()
"""


def carried_folder(name: str) -> str:
    """The folder beside a library in which a bundle has what it needs. Nothing but a bundle makes it."""
    return f"{name}.libs"


def dev_link(name: str) -> str:
    """What the linker looks for when it is told `-lNAME`."""
    return f"lib{name}.so"


def package_files(built: BuiltLibrary, title: str) -> dict[PurePosixPath, str]:
    """The texts for pkg-config and CMake, by their paths under the prefix."""
    name = built.name
    description = f"{title} over a C ABI"
    facts = [(word.replace("-", "_"), text) for word, text in built.about if word not in _LEFT_OUT]
    shown = [(word, text) for word, text in facts if not text.startswith("/")]
    header = built.header.name if built.header else ""
    common = {
        "name": name,
        "abi": built.abi,
        "soname": built.library.name,
        "header": header,
        "description": description,
    }
    pc = "".join(f"{word}={text}\n" for word, text in shown)
    cmake = "".join(f'set({name}_{word.upper()} "{_quoted(text)}")\n' for word, text in shown)
    package = PurePosixPath("lib/cmake", name)
    return {
        PurePosixPath("lib/pkgconfig", f"{name}.pc"): _PKG_CONFIG.format(**common, facts=pc),
        package / f"{name}-config-version.cmake": _CMAKE_VERSION.format(**common),
        package / f"{name}-config.cmake": _CMAKE.format(**common, facts=cmake),
    }


def _quoted(text: str) -> str:
    """A text inside the quotes of a CMake argument."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\$")
