// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/drop/filesdrag.h"
#include "ui/theme/theme.h"

namespace tst_filesdrag
{
using namespace atlas;
using namespace atlas::test;

/// What files are dragged as.
class TestFilesDrag : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void onlySmallFilesGoOut()
    {
        DriveItem file;
        file.id = u"1"_s;
        file.size = filesdrag::largestDragOut;
        QVERIFY(filesdrag::fitsOutside({file}));
        DriveItem more = file;
        more.size = 1;
        QVERIFY(!filesdrag::fitsOutside({file, more}));
        more.rights.canDownload = false;
        QVERIFY(!filesdrag::fitsOutside({more}));
        DriveItem folder;
        folder.isFolder = true;
        QVERIFY(!filesdrag::fitsOutside({folder}));
        QVERIFY(!filesdrag::fitsOutside({}));
    }

    void localFilesFromOutsideAreTaken()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a b.txt"_s), QUrl(u"https://agency.example/x"_s)});
        QCOMPARE(filesdrag::pathsOf(data), QStringList{u"/tmp/a b.txt"_s});
        QVERIFY(filesdrag::itemsOf(data).isEmpty());
        const FilesMimeData own({DriveItem{}});
        QVERIFY(filesdrag::pathsOf(own).isEmpty());
        QCOMPARE(filesdrag::itemsOf(own).size(), 1);
    }

    void otherProgramsGetCopies()
    {
        FilesWorld world;
        QVERIFY(world.open());
        FilesMimeData data({*world.model()->itemAt(world.row(u"notes.txt"_s).row()),
                            *world.model()->itemAt(world.row(u"plan.pdf"_s).row())});
        QVERIFY(!data.hasFormat(u"text/uri-list"_s));
        QSignalSpy settled(&data, &FilesMimeData::settled);
        data.fetch(world.controller.actions());
        QVERIFY(data.hasFormat(u"text/uri-list"_s)); // promised at once: drags tell their formats only when they begin
        QVERIFY(data.urls().isEmpty());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(data.isReady());
        const QList<QUrl> urls = data.urls();
        QCOMPARE(urls.size(), 2);
        QCOMPARE(QFileInfo(urls.first().toLocalFile()).fileName(), u"notes.txt"_s);
        QCOMPARE(FilesWorld::read(urls.first().toLocalFile()), world.content(data.items().first().id));
        QVERIFY(!(QFile::permissions(urls.first().toLocalFile()) & QFileDevice::WriteOwner));
        // The same again asks nobody.
        const int calls = world.calls("GET");
        FilesMimeData again(data.items());
        QSignalSpy settledAgain(&again, &FilesMimeData::settled);
        again.fetch(world.controller.actions());
        QTRY_COMPARE(settledAgain.size(), 1);
        QCOMPARE(world.calls("GET"), calls);
        QCOMPARE(again.urls(), urls);
    }

    void aCopyThatCannotBeHadIsTold()
    {
        FilesWorld world;
        QVERIFY(world.open());
        DriveItem gone = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        gone.id = u"nowhere"_s;
        FilesMimeData data({gone});
        QSignalSpy settled(&data, &FilesMimeData::settled);
        std::optional<ApiError> told;
        connect(&data, &FilesMimeData::settled, this,
                [&told](const std::optional<ApiError> &failed) { told = failed; });
        data.fetch(world.controller.actions());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(told && told->kind == ErrorKind::NotFound);
        QVERIFY(!data.isReady());
        QVERIFY(data.urls().isEmpty());
    }
};
} // namespace tst_filesdrag

ATLAS_TEST(tst_filesdrag::TestFilesDrag)
#include "tst_filesdrag.moc"
