// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <QTest>

/// Many test classes in one program: each is known to ctest, and to argv[1] of the program, by the name of its file.
namespace atlas::test
{
struct TestClass {
    const char
        *qualifiedName; ///< its namespace is its file: "tst_money::TestMoney", "atlas::test::tst_money::TestMoney"
    const char *source; ///< path of the file, for QFINDTESTDATA
    void (*initMain)(); ///< QTest's hook that runs before the application exists
    std::unique_ptr<QObject> (*make)();
};

/// Adds a class to those the program can run; called before main(). Returns true.
bool addTestClass(const TestClass &test);

template <class Test>
const bool isTestClass = false;
} // namespace atlas::test

/// Registers the test class of a file, at global scope: ATLAS_TEST(tst_money::TestMoney). See atlas_tests() in CMake.
#define ATLAS_TEST(Class)                                                                                              \
    template <>                                                                                                        \
    const bool atlas::test::isTestClass<Class> =                                                                       \
        atlas::test::addTestClass({#Class, __FILE__, &QTest::Internal::callInitMain<Class>,                            \
                                   []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); }});
