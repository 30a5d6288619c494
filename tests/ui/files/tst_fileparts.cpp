// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/filesparts.h"
#include "ui/pages/files/panel/previewkind.h"
#include "ui/pages/files/share/rolewords.h"
#include "ui/pages/files/transfers/othername.h"
#include "ui/pages/files/transfers/transferlist.h"
#include "ui/pages/files/transfers/transferwords.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace tst_fileparts
{
using namespace atlas;

namespace
{
Transfer failedWith(ErrorKind kind, const QString &code)
{
    Transfer transfer;
    transfer.state = Transfer::State::Failed;
    transfer.error = ApiError(kind, code);
    transfer.size = 1000;
    transfer.moved = 710;
    return transfer;
}
} // namespace

/// The parts beside the list: transfers, taken names, roles, preview.
class FileParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void kindsOfPreview_data();
    void kindsOfPreview();
    void textOfPreview();
    void namesWorkDriveTakes_data();
    void namesWorkDriveTakes();
    void actsOfATransfer();
    void failuresSayWhatIsKept();
    void everyRefusalHasItsSentence_data();
    void everyRefusalHasItsSentence();
    void theTimeLeftOfThousandsIsReadable();
    void takenNamesAreAskedOnce();
    void rolesDependOnTheKind();
    void panelFollowsTheQueue();

private:
    std::unique_ptr<Theme> m_theme;
};

void FileParts::kindsOfPreview_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<bool>("isNative");
    QTest::addColumn<int>("kind");
    QTest::newRow("picture") << u"png"_s << false << int(PreviewKind::Picture);
    QTest::newRow("text") << u"csv"_s << false << int(PreviewKind::Text);
    QTest::newRow("pdf") << u"pdf"_s << false << int(PreviewKind::Pdf);
    QTest::newRow("other") << u"zip"_s << false << int(PreviewKind::None);
    QTest::newRow("without extension") << QString() << false << int(PreviewKind::None);
    QTest::newRow("document of Zoho's") << u"png"_s << true << int(PreviewKind::None);
}

void FileParts::kindsOfPreview()
{
    QFETCH(QString, extension);
    QFETCH(bool, isNative);
    QFETCH(int, kind);
    DriveItem item;
    item.extension = extension;
    item.isNative = isNative;
    QCOMPARE(int(previewKind(item)), kind);
    item.isFolder = true;
    QCOMPARE(previewKind(item), PreviewKind::None);
}

void FileParts::textOfPreview()
{
    QCOMPARE(previewText("caf\xc3\xa9"), u"caf\u00e9"_s);
    QCOMPARE(previewText("caf\xe9"), u"caf\u00e9"_s); // no UTF-8: read as Latin-1
    QCOMPARE(previewText(QByteArray("a\0b", 3)), QString());
    QCOMPARE(previewText("abcdef", 3), u"abc\u2026"_s);
}

void FileParts::namesWorkDriveTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"plan 2027.pdf"_s << true;
    QTest::newRow("200 characters") << QString(200, u'a') << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("201 characters") << QString(201, u'a') << false;
    QTest::newRow("control") << u"a\nb"_s << false;
}

void FileParts::namesWorkDriveTakes()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(nameProblem(name).isEmpty(), good);
}

void FileParts::actsOfATransfer()
{
    Transfer running;
    running.state = Transfer::State::Running;
    QCOMPARE(TransferList::actsOf(running), (QList{TransferAct::Pause, TransferAct::Cancel}));
    running.state = Transfer::State::Verifying;
    QVERIFY(TransferList::actsOf(running).isEmpty());
    QCOMPARE(TransferList::actsOf(failedWith(ErrorKind::Duplicate, u"name_taken"_s)).first(), TransferAct::KeepBoth);
    QCOMPARE(TransferList::actsOf(failedWith(ErrorKind::Validation, u"too_large"_s)), (QList{TransferAct::Cancel}));
    const QList<TransferAct> full = TransferList::actsOf(failedWith(ErrorKind::Forbidden, u"storage_full"_s));
    QVERIFY(full.contains(TransferAct::Retry) && full.contains(TransferAct::OtherFolder));
}

void FileParts::failuresSayWhatIsKept()
{
    Transfer transfer = failedWith(ErrorKind::Forbidden, u"storage_full"_s);
    transfer.resumes = true;
    const transferwords::Failure kept = transferwords::failure(transfer);
    QCOMPARE(kept.title, u"The storage is full"_s);
    QVERIFY2(kept.rest.contains(u"71"), qPrintable(kept.rest));
    transfer.resumes = false;
    QVERIFY(!transferwords::failure(transfer).rest.contains(u"71"));
}

void FileParts::everyRefusalHasItsSentence_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    const QString plan = u"plan.pdf"_s;
    const auto row = [](const char *what, ErrorKind kind, const QString &code, const QString &name, const char *title) {
        QTest::newRow(what) << kind << code << name << QString::fromUtf8(title);
    };
    row("unreadable", ErrorKind::Usage, u"unreadable"_s, plan, "The file cannot be read");
    row("vanished", ErrorKind::Usage, u"vanished"_s, plan, "The file is no longer there");
    row("6 GB", ErrorKind::Validation, u"too_large"_s, plan, "The file is larger than allowed");
    row("slash", ErrorKind::Validation, u"slash"_s, u"a/b.pdf"_s, "A name cannot hold a slash ( / )");
    row("300 characters", ErrorKind::Validation, u"too_long"_s, QString(300, u'x'),
        "A name has at most 200 characters");
    row("quota", ErrorKind::Forbidden, u"storage_full"_s, plan, "The storage is full");
    row("locked", ErrorKind::Conflict, u"locked"_s, plan, "Somebody has locked the file");
    row("changed", ErrorKind::Conflict, u"file_changed"_s, plan, "The file changed while it was being sent");
    row("not verified", ErrorKind::Server, u"not_verified"_s, plan, "What WorkDrive stored is not what was sent");
    row("still working", ErrorKind::Ambiguous, u"still_working"_s, plan,
        "WorkDrive is still working on what it received");
    row("permission", ErrorKind::Forbidden, {}, plan, "Your Zoho user may not do this");
}

void FileParts::everyRefusalHasItsSentence()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, title);
    Transfer transfer = failedWith(kind, code);
    transfer.name = name;
    transfer.error->field = code == "slash"_L1 || code == "too_long"_L1 ? u"name"_s : QString();
    const transferwords::Failure said = transferwords::failure(transfer);
    QCOMPARE(said.title, title);
    QVERIFY(code != "still_working"_L1 || said.rest.contains(u"before you send it again"_s));
    QVERIFY(transferwords::spoken(transfer).contains(title));
}

void FileParts::theTimeLeftOfThousandsIsReadable()
{
    TransferTotals totals;
    totals.running = 2;
    totals.waiting = 4998;
    totals.left = std::chrono::seconds(3274);
    QCOMPARE(transferwords::counts(totals), u"2 running, 4998 waiting"_s);
    QCOMPARE(transferwords::pace(totals), u"55\u00a0min left"_s);
}

void FileParts::takenNamesAreAskedOnce()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    QList<TakenAnswer> answers;
    askAboutTaken({u"a.txt"_s, u"b.txt"_s}, 5, u"Clients"_s, &window,
                  [&answers](const TakenAnswer &answer) { answers.append(answer); });
    auto *dialog = window.findChild<QDialog *>(u"takenDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QAbstractButton *>(u"taken.2"_s)->click(); // leave them out
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"taken.send"_s)->text().contains(u'3'));
    dialog->findChild<QAbstractButton *>(u"taken.send"_s)->click();
    QCOMPARE(answers.size(), 1);
    QVERIFY(answers.first().goesOn && !answers.first().choice);
}

void FileParts::rolesDependOnTheKind()
{
    for (const bool folder : {false, true}) {
        const QList<DriveRole> roles = workdrive::rolesFor(folder);
        QCOMPARE(roles.contains(DriveRole::Upload), folder);
        for (const DriveRole role : roles)
            QVERIFY(!rolewords::name(role).isEmpty() && !rolewords::explanation(role, folder).isEmpty());
    }
    QVERIFY(rolewords::expiry(u"2026-12-02 23:59:59"_s).contains(u"2026"));
    QCOMPARE(rolewords::expiry(QString()), QString());
}

void FileParts::panelFollowsTheQueue()
{
    test::FilesWorld world;
    QVERIFY(world.open());
    auto *panel = world.page->findChild<TransferPanel *>();
    QVERIFY(panel && panel->isHidden());
    const QString path = world.home.filePath(u"note.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
    file.close();
    auto *list = panel->findChild<TransferList *>();
    const QAbstractItemModelTester tester(list->model());
    world.queue->upload({{path, world.folder, u"Nordwind"_s, {}, {}, NameConflict::KeepBoth}});
    QTRY_VERIFY(!panel->isHidden());
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE(world.queue->totals().done, 1);
    QTRY_VERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"verified"));
    panel->findChild<QAbstractButton *>(u"transfers.limit"_s)->click();
    auto *limits = panel->findChild<QMenu *>(u"transfers.limits"_s);
    const QList<QAction *> choices = limits->actions();
    QCOMPARE(choices.size(), 6);
    QVERIFY(choices.at(3)->text().contains(u"10"));
    choices.at(3)->trigger();
    limits->close();
    QCOMPARE(world.queue->limits().largest, 10LL << 30);
    panel->findChild<QAbstractButton *>(u"transfers.clear"_s)->click();
    QTRY_VERIFY(panel->isHidden());
    QCOMPARE(list->model()->rowCount(), 0);
}
} // namespace tst_fileparts

ATLAS_TEST(tst_fileparts::FileParts)
#include "tst_fileparts.moc"
