# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One place for compiler flags, so that no target can drift from the others, and two helpers:
#   atlas_library(core [GUI|PLAIN] ALIAS Core SOURCES ... PUBLIC ... PRIVATE ...)
#   atlas_tests(core_tests [GUI|PLAIN] SOURCES tst_money.cpp ... LINK ... LABELS ...)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOMOC_PATH_PREFIX ON)

add_compile_definitions(
  ATLAS_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  add_compile_options(/W4 /utf-8 /permissive- $<$<BOOL:${ATLAS_WERROR}>:/WX>)
else()
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wformat=2 -Wimplicit-fallthrough $<$<BOOL:${ATLAS_WERROR}>:-Werror>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fcoroutines -Wno-maybe-uninitialized)  # g++ 12: false reports from coroutine frames
    # In a unity build every source counts as included, and this warning would speak of each anonymous namespace.
    add_compile_options($<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-subobject-linkage>)
  endif()
  find_program(ATLAS_MOLD mold)
  if(ATLAS_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=mold)
  endif()
endif()

if(ATLAS_SANITIZE)
  # A null pointer stops the program under ASan as well, and alignment never traps where these tests run: both checks
  # would stand at every access of a member, a quarter of the time to build and half of each program.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=vptr,null,alignment -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(NOT MSVC)
  add_compile_definitions($<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
  add_compile_options(-fstack-protector-strong)
endif()

# Shared precompiled headers: the Qt headers are parsed once per build, not once per file.
function(_atlas_pch name)
  cmake_parse_arguments(PARSE_ARGV 1 A "" "" "LINK;HEADERS")
  file(WRITE ${CMAKE_BINARY_DIR}/pch/${name}.cpp "")
  add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
  target_link_libraries(${name} PRIVATE ${A_LINK})
  target_precompile_headers(${name} PRIVATE ${A_HEADERS})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

# kind: plain (Qt Core only: the stand-in), net (client, the default), gui.
function(_atlas_use_pch target kind)
  if(NOT TARGET atlas_pch_plain)
    set(std <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <vector>)
    _atlas_pch(atlas_pch_plain LINK Qt6::Core Threads::Threads HEADERS <QtCore> ${std})
    _atlas_pch(atlas_pch_net LINK Qt6::Core Qt6::Network QCoro6::Core QCoro6::Network tl::expected Threads::Threads
      HEADERS <QtCore> <QtNetwork> <QCoroTask> <tl/expected.hpp> ${std})
    _atlas_pch(atlas_pch_gui LINK Qt6::Widgets Qt6::Core QCoro6::Core tl::expected Threads::Threads
      HEADERS <QtCore> <QtGui> <QtWidgets> <QCoroTask> <tl/expected.hpp> ${std})
  endif()
  target_precompile_headers(${target} REUSE_FROM atlas_pch_${kind})
endfunction()

# Sets `out` to the kind of precompiled header that the GUI and PLAIN flags ask for.
macro(_atlas_kind out)
  set(${out} net)
  if(A_GUI)
    set(${out} gui)
  elseif(A_PLAIN)
    set(${out} plain)
  endif()
endmacro()

# A static library of one folder. GUI marks the ones allowed to see Qt Widgets, PLAIN those of the stand-in.
function(atlas_library name)
  cmake_parse_arguments(PARSE_ARGV 1 A "GUI;PLAIN" "ALIAS" "SOURCES;PUBLIC;PRIVATE")
  add_library(atlas_${name} STATIC ${A_SOURCES})
  add_library(Atlas::${A_ALIAS} ALIAS atlas_${name})
  target_include_directories(atlas_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(atlas_${name} PUBLIC Qt6::Core ${A_PUBLIC} PRIVATE Threads::Threads ${A_PRIVATE})
  _atlas_kind(kind)
  _atlas_use_pch(atlas_${name} ${kind})
endfunction()

function(atlas_executable name)
  cmake_parse_arguments(PARSE_ARGV 1 A "GUI;PLAIN" "" "SOURCES;LINK")
  add_executable(${name} ${A_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE Threads::Threads ${A_LINK})
  _atlas_kind(kind)
  _atlas_use_pch(${name} ${kind})
endfunction()

# What every test needs, whichever program it is in.
function(_atlas_test_properties name)
  if(NOT A_TIMEOUT)
    set(A_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${A_LABELS}" TIMEOUT ${A_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=atlas.*.debug=false;TZ=Europe/Paris;LC_ALL=C.UTF-8;${A_ENVIRONMENT}")
endfunction()

# One Qt Test class, one executable.
function(atlas_test name)
  cmake_parse_arguments(PARSE_ARGV 1 A "GUI;PLAIN" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT")
  set(flag "")
  if(A_GUI)
    set(flag GUI)
  elseif(A_PLAIN)
    set(flag PLAIN)
  endif()
  atlas_executable(${name} ${flag} SOURCES ${A_SOURCES} LINK Qt6::Test ${A_LINK})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  add_test(NAME ${name} COMMAND ${name})
  _atlas_test_properties(${name})
endfunction()

# Many Qt Test classes, one executable that runs the one named by its first argument (tests/support/testprogram.h).
# Every source called tst_x holds one class in a namespace tst_x and is a test of that name; other sources only help.
# Called again for a group, it adds sources with labels, a time limit (seconds) and an environment of their own;
# GUI and PLAIN count at the first call. LABELS: unit services models ui sandbox architecture.
function(atlas_tests group)
  cmake_parse_arguments(PARSE_ARGV 1 A "GUI;PLAIN" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT")
  if(NOT TARGET ${group})
    add_executable(${group} ${PROJECT_SOURCE_DIR}/tests/support/testprogram.cpp)
    target_include_directories(${group} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${group} PRIVATE $<$<BOOL:${A_GUI}>:ATLAS_TEST_GUI>)
    set_target_properties(${group} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${group} PRIVATE Threads::Threads Qt6::Test)
    _atlas_kind(kind)
    _atlas_use_pch(${group} ${kind})
  endif()
  target_sources(${group} PRIVATE ${A_SOURCES})
  target_link_libraries(${group} PRIVATE ${A_LINK})
  foreach(source ${A_SOURCES})
    cmake_path(GET source STEM name)
    cmake_path(GET source EXTENSION extension)
    if(name MATCHES "^tst_" AND extension STREQUAL ".cpp")
      add_test(NAME ${name} COMMAND ${group} ${name})
      _atlas_test_properties(${name})
    endif()
  endforeach()
endfunction()
