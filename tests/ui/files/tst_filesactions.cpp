// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/browser/fileskeys.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QToolButton>

namespace tst_filesactions
{
using namespace atlas;
using namespace atlas::test;

/// Downloads, copies that are opened, and what the actions ask first.
class TestFilesActions : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

    /// A desktop that opens everything and chooses `place`.
    static FilesOutdoors desk(const QString &place, QList<QUrl> &opened)
    {
        return {[&opened](const QUrl &url) {
                    opened.append(url);
                    return true;
                },
                [place](QWidget *, const auto &chosen) { chosen({place}); },
                [place](QWidget *, const QString &name, const auto &chosen) { chosen(place + u'/' + name); },
                [place](QWidget *, const auto &chosen) { chosen(place); }};
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void aFileIsDownloadedWhereThePersonSays()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QList<QUrl> opened;
        FilesActions &actions = world.controller.actions();
        actions.setOutdoors(desk(world.home.path(), opened));
        const DriveItem notes = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        actions.download({notes}, world.page);
        QTRY_COMPARE(world.count(Transfer::State::Done), 1);
        QCOMPARE(FilesWorld::read(world.home.filePath(u"notes.txt"_s)), world.content(notes.id));
        // There is one now: it is asked about.
        world.prompter.answer = false;
        actions.download({notes}, world.page);
        QCOMPARE(world.prompter.asked.size(), 1);
        QCOMPARE(world.queue->transfers().size(), 1);
    }

    void aFolderIsDownloadedWithAllInIt()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QList<QUrl> opened;
        FilesActions &actions = world.controller.actions();
        QVERIFY(QDir(world.home.path()).mkpath(u"there/Nordwind"_s));
        (void)world.fileOf(u"there/Nordwind/notes.txt"_s, "mine");
        actions.setOutdoors(desk(world.home.filePath(u"there"_s), opened));
        world.prompter.choice = Prompter::Choice{u"Keep both"_s, {}};
        const DriveItem nordwind = *world.controller.book().item(world.folder);
        actions.download({nordwind}, world.page);
        QTRY_COMPARE(world.queue->transfers().size(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(world.areAll(Transfer::State::Done), 20'000);
        QCOMPARE(world.prompter.asked.size(), 1);
        const QDir there(world.home.filePath(u"there/Nordwind"_s));
        QCOMPARE(FilesWorld::read(there.filePath(u"notes.txt"_s)), QByteArray("mine"));
        QVERIFY(there.exists(u"notes (2).txt"_s) && there.exists(u"plan.pdf"_s) && there.exists(u"Wiki.docx"_s));
    }

    void openingFetchesACopyOnce()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QList<QUrl> opened;
        FilesActions &actions = world.controller.actions();
        actions.setOutdoors(desk(world.home.path(), opened));
        const DriveItem notes = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        actions.open(notes, world.page);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(FilesWorld::read(opened.first().toLocalFile()), world.content(notes.id));
        const int calls = world.calls("GET");
        actions.open(notes, world.page);
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(world.calls("GET"), calls);
        DriveItem risky = notes;
        risky.name = u"setup.exe"_s;
        world.prompter.answer = false;
        actions.open(risky, world.page);
        QCOMPARE(world.prompter.asked.size(), 1);
        QTest::qWait(10);
        QCOMPARE(opened.size(), 2);
    }

    void onlyPagesOfTheWebAreOpenedInTheBrowser()
    {
        FilesWorld world;
        QList<QUrl> opened;
        FilesActions &actions = world.controller.actions();
        actions.setOutdoors(desk(world.home.path(), opened));
        DriveItem item;
        item.name = u"x"_s;
        item.webUrl = u"file:///etc/passwd"_s;
        actions.openInBrowser(item);
        item.webUrl = QString();
        actions.openInBrowser(item);
        QVERIFY(opened.isEmpty());
        item.webUrl = u"https://workdrive.example/file/1"_s;
        actions.openInBrowser(item);
        QCOMPARE(opened, QList<QUrl>{QUrl(item.webUrl)});
    }

    void chosenFilesAreUploaded()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QList<QUrl> opened;
        FilesActions &actions = world.controller.actions();
        actions.setOutdoors(desk(world.fileOf(u"chosen.txt"_s, "abc"), opened));
        actions.chooseAndUpload(world.folder, world.page);
        QTRY_VERIFY(world.names(world.folder).contains(u"chosen.txt"_s));
    }

    void aRefusedRenameIsPutBack()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.isCut = true;
        bool answered = false;
        world.controller.actions().rename(*world.model()->itemAt(world.row(u"notes.txt"_s).row()), u"other.txt"_s,
                                          world.page, [&answered](const Result<Done> &done) {
                                              answered = true;
                                              QVERIFY(!done);
                                          });
        QVERIFY(world.row(u"other.txt"_s).isValid()); // shown at once
        QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
        QVERIFY(world.row(u"notes.txt"_s).isValid());
        world.isCut = false;
    }

    void aRefusedRenameSaysWhy()
    {
        FilesWorld world;
        QVERIFY(world.open());
        const auto said = [&world] {
            QStringList texts;
            const QList<QLabel *> labels = world.toast.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                texts.append(label->text());
            return texts.join(u'\n');
        };
        const QModelIndex notes = world.row(u"notes.txt"_s);
        world.isCut = true;
        (void)world.model()->setData(notes, u"other.txt"_s, Qt::EditRole);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"No connection"_s), 20'000);
        QVERIFY(!said().contains(u"other.txt"_s)); // nothing claims that it was done
        QVERIFY(world.row(u"notes.txt"_s).isValid());
        world.isCut = false;
    }

    void theTrashGivesBack()
    {
        FilesWorld world;
        QVERIFY(world.open());
        auto *trash = world.page->findChild<QToolButton *>(u"files.trash"_s);
        const DriveItem notes = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        world.controller.actions().trash({notes}, world.page);
        QTRY_COMPARE(world.controller.actions().trashed().size(), 1);
        trash->click();
        QVERIFY(trash->isChecked());
        QCOMPARE(world.shown(), QStringList{u"notes.txt"_s});
        QVERIFY(world.page->shownFolder().isEmpty()); // nothing can be put there
        world.choose(u"notes.txt"_s);
        world.browser()->act(FilesAct::Download);
        QCOMPARE(world.queue->transfers().size(), 0);
        world.browser()->act(FilesAct::Restore);
        QTRY_VERIFY(world.shown().isEmpty());
        QVERIFY(world.settings.value(u"files/trashed"_s).toByteArray() == "[]");
        world.controller.openFolder(world.folder);
        QVERIFY(!trash->isChecked());
        QTRY_VERIFY(world.row(u"notes.txt"_s).isValid());
    }

    void theTrashShowsWhatOthersDeleted()
    {
        FilesWorld world;
        world.drive.scopes.append(u"WorkDrive.teamfolders.admin.READ"_s);
        QVERIFY(world.open());
        const auto status = [&world](const QString &name, const QString &code) {
            return world.drive.patchAll({world.drive.idOf(name)}, {{u"status"_s, code}}).status;
        };
        QCOMPARE(status(u"plan.pdf"_s, u"51"_s), 200); // in the browser, say
        const DriveItem notes = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        world.controller.actions().trash({notes}, world.page);
        QTRY_COMPARE(world.controller.actions().trashed().size(), 1);
        QCOMPARE(status(u"notes.txt"_s, u"1"_s), 200); // and restored there
        world.page->findChild<QToolButton *>(u"files.trash"_s)->click();
        QTRY_COMPARE(world.shown(), QStringList{u"plan.pdf"_s});
        world.choose(u"plan.pdf"_s);
        world.browser()->act(FilesAct::Restore);
        QTRY_VERIFY(world.shown().isEmpty());
        world.controller.openFolder(world.folder);
        QTRY_VERIFY(world.row(u"plan.pdf"_s).isValid());
    }

    void aTrashOneMayNotSeeIsNamed()
    {
        FilesWorld world; // without the scope for the trash of team folders
        QVERIFY(world.open());
        const DriveItem notes = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        world.controller.actions().trash({notes}, world.page);
        QTRY_COMPARE(world.controller.actions().trashed().size(), 1);
        world.page->findChild<QToolButton *>(u"files.trash"_s)->click();
        const auto *counts = world.page->findChild<QLabel *>(u"files.counts"_s);
        QTRY_VERIFY(world.controller.actions().closedSpaces(FilesPlace::Trash).contains(u"Clients"_s));
        QCOMPARE(world.shown(), QStringList{u"notes.txt"_s}); // what was deleted here stays known
        QTRY_VERIFY2(counts->text().contains(u"Clients"_s), qPrintable(counts->text()));
    }

    void linksAreInOnePlace()
    {
        FilesWorld world;
        world.drive.scopes.append(u"WorkDrive.teamfolders.admin.READ"_s);
        QVERIFY(world.open());
        auto *button = world.page->findChild<QToolButton *>(u"files.links"_s);
        button->click();
        QTRY_VERIFY(!world.browser()->isReading());
        QVERIFY(world.shown().isEmpty());
        const QJsonObject link{{u"resource_id"_s, world.drive.idOf(u"plan.pdf"_s)}, {u"link_name"_s, u"Plan"_s}};
        QCOMPARE(world.drive.post(u"/links"_s, u"links"_s, link).status, 201);
        world.browser()->act(FilesAct::Refresh);
        QTRY_COMPARE(world.shown(), QStringList{u"plan.pdf"_s});
        QVERIFY(button->isChecked());
        QVERIFY(world.page->shownFolder().isEmpty());
    }

    void whatWasDeletedIsThereAfterARestart()
    {
        FilesWorld world;
        QVERIFY(world.open());
        const DriveItem notes = *world.model()->itemAt(world.row(u"notes.txt"_s).row());
        world.controller.actions().trash({notes}, world.page);
        QTRY_COMPARE(world.controller.actions().trashed().size(), 1);
        FilesController another(world.repository, *world.queue, world.clock, world.prompter, world.settings);
        const QList<DriveItem> left = another.actions().trashed();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().id, notes.id);
        QCOMPARE(left.first().name, notes.name);
        QCOMPARE(left.first().parentId, notes.parentId);
    }

    void whatChangedLastComesFirst()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.page->findChild<QToolButton *>(u"files.recent"_s)->click();
        const QList<DriveItem> recent = world.controller.actions().recent();
        QVERIFY(recent.size() >= 4);
        for (qsizetype at = 1; at < recent.size(); ++at)
            QVERIFY(recent.at(at).modifiedAt <= recent.at(at - 1).modifiedAt);
        QCOMPARE(world.shown().first(), recent.first().name);
        QVERIFY(std::none_of(recent.cbegin(), recent.cend(), [](const DriveItem &each) { return each.isFolder; }));
        world.browser()->act(FilesAct::Back); // where the person was
        QTRY_COMPARE(world.page->shownFolder(), world.folder);
    }
};
} // namespace tst_filesactions

ATLAS_TEST(tst_filesactions::TestFilesActions)
#include "tst_filesactions.moc"
