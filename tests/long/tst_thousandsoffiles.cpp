// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/manyfiles.h"

using namespace atlas::test;

/// A folder of 5,000 small files, within WorkDrive's rate.
class ThousandsOfFilesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fiveThousandFiles() { QCOMPARE(problemOfMany(5000), QString()); }
};

QTEST_GUILESS_MAIN(ThousandsOfFilesTest)
#include "tst_thousandsoffiles.moc"
