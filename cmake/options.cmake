# One target carries what every translation unit is compiled with.
add_library(sotoso_options INTERFACE)
target_include_directories(sotoso_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(sotoso_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SOTOSO_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(sotoso_options INTERFACE /W4 /WX /utf-8 /permissive-)
else()
  target_compile_options(sotoso_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Optimised, GCC 12 takes what lies in a QByteArray for its empty one.
    target_compile_options(sotoso_options INTERFACE $<$<CONFIG:Release>:-Wno-array-bounds>)
  endif()
endif()
if(SOTOSO_SANITIZE)
  target_compile_options(sotoso_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(sotoso_options INTERFACE -fsanitize=address,undefined)
endif()
if(SOTOSO_FUZZ)
  # vptr and function want symbols of Qt that it does not give away.
  target_compile_options(sotoso_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr,function
    -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(sotoso_options INTERFACE -fsanitize=address,undefined)
endif()
if(SOTOSO_COVERAGE)
  target_compile_options(sotoso_options INTERFACE --coverage)
  target_link_options(sotoso_options INTERFACE --coverage)
endif()

# What nearly every file includes, compiled once: a third of the time of a build from nothing. Files still include what
# they use: the release, the fuzzers and the build without the window have no such header and prove it.
if(SOTOSO_SHARED_HEADERS)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/shared_headers.cpp CONTENT "// Nothing but the headers below.\n")
  qt_add_library(sotoso_shared_headers OBJECT ${CMAKE_BINARY_DIR}/shared_headers.cpp)
  set_target_properties(sotoso_shared_headers PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  target_link_libraries(sotoso_shared_headers PRIVATE sotoso_options Qt6::Core)
  target_precompile_headers(sotoso_shared_headers PRIVATE <QDate> <QHash> <QList> <QObject> <QString> <QVariant>
    <algorithm> <functional> <memory> <optional>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(sotoso_options INTERFACE -fpch-preprocess) # ccache asks for it
  endif()
endif()
function(sotoso_share_headers target)
  if(SOTOSO_SHARED_HEADERS)
    target_precompile_headers(${target} REUSE_FROM sotoso_shared_headers)
  endif()
endfunction()

# sotoso_room(NAME DIR LINKS...): a static library of all sources in one folder (folders are rooms: see ARCHITECTURE.md).
function(sotoso_room name dir)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${dir}/*.h)
  qt_add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC sotoso_options ${ARGN})
  sotoso_share_headers(${name})
endfunction()
