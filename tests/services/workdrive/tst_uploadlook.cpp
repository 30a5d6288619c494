// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/uploadlookfixture.h"
#include "tests/support/testprogram.h"

namespace tst_uploadlook
{
using namespace atlas;
using namespace atlas::test;

/// An upload that may have arrived already is looked for before anything is sent.
class UploadLookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsWhileWorkDriveIsAtWork()
    {
        LookFixture f;
        for (int i = 0; i < 3; ++i)
            f.server.expect(f.progressing(), f.told("D9217"));
        f.server.expect(f.progressing(), f.told("D201"));
        f.server.always(f.one(), f.data(f.fileRow("g6")));
        const Result<DriveItem> stored = f.goOn(f.begun(u"up-1"_s, 1min));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + stored.error().detail));
        QCOMPARE(stored->id, u"g6"_s);
        QVERIFY(f.upload.seen().isEmpty());
        QCOMPARE(f.leftovers(), QString());
    }
    void saysWhenNobodyKnowsWhatBecomesOfIt()
    {
        LookFixture f;
        f.server.always(f.progressing(), f.told("D9217"));
        const QDateTime begun = f.clock.now();
        const Result<DriveItem> stored = f.goOn(f.begun(u"up-1"_s, 29min));
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, ErrorKind::Ambiguous);
        QCOMPARE(stored.error().code, u"still_working"_s);
        const qint64 waited = begun.secsTo(f.clock.now());
        QVERIFY2(waited >= 60 && waited <= 120, qPrintable(QString::number(waited)));
        QVERIFY(f.upload.seen().isEmpty());
        QCOMPARE(f.leftovers(), QString());
    }
    void aYoungOneMayCome()
    {
        LookFixture f;
        f.server.expect(f.listing(), f.data("[]"));
        f.server.expect(f.listing(), f.data('[' + f.fileRow("g6") + ']'));
        const Result<DriveItem> stored = f.goOn(f.begun({}, 2s));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + stored.error().detail));
        QCOMPARE(stored->id, u"g6"_s);
        QCOMPARE(f.leftovers(), QString());
    }
    void anOlderOneIsSentAgainAtOnce()
    {
        LookFixture f;
        f.server.expect(f.listing(), f.data("[]"));
        f.server.expect(f.posting(), f.stored());
        const Result<DriveItem> stored = f.goOn(f.begun({}, 1min));
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + stored.error().detail));
        QCOMPARE(f.leftovers(), QString());
    }
};
} // namespace tst_uploadlook

ATLAS_TEST(tst_uploadlook::UploadLookTest)
#include "tst_uploadlook.moc"
