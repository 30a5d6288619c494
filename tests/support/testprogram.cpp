// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <algorithm>
#include <cstdio>
#include <vector>
#ifdef ATLAS_TEST_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif

namespace atlas::test
{
namespace
{
#ifdef ATLAS_TEST_GUI
using TestApplication = QApplication;
#else
using TestApplication = QCoreApplication;
#endif

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

/// The innermost namespace of the class.
QByteArray nameOf(const TestClass &test)
{
    QByteArray scope(test.qualifiedName);
    scope.truncate(scope.lastIndexOf("::"));
    return scope.mid(scope.lastIndexOf(':') + 1);
}

int refuseUnknownName(const char *program)
{
    std::fprintf(stderr, "Usage: %s TEST [Qt Test options], where TEST is one of:\n", program);
    for (const TestClass &test : testClasses())
        std::fprintf(stderr, "  %s\n", nameOf(test).constData());
    return 2;
}

/// As QTEST_MAIN and QTEST_GUILESS_MAIN do it.
int runTestClass(const TestClass &test, int argc, char *argv[])
{
    test.initMain();
    TestApplication application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    QTest::setMainSourcePath(test.source, QT_TESTCASE_BUILDDIR);
    const std::unique_ptr<QObject> object = test.make();
    return QTest::qExec(object.get(), argc, argv);
}
} // namespace

bool addTestClass(const TestClass &test)
{
    testClasses().push_back(test);
    return true;
}
} // namespace atlas::test

int main(int argc, char *argv[])
{
    using namespace atlas::test;
    const auto &classes = testClasses();
    const auto asked = std::find_if(classes.begin(), classes.end(),
                                    [&](const TestClass &test) { return argc > 1 && nameOf(test) == argv[1]; });
    if (asked == classes.end())
        return refuseUnknownName(argv[0]);
    argv[1] = argv[0]; // the class sees the arguments of a program of its own
    return runTestClass(*asked, argc - 1, argv + 1);
}
