// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/verbs/verbsworld.h"

#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/verbs/fileverbs.h"
#include "tests/support/testprogram.h"

#include <algorithm>
#include <QTest>

namespace atlas::test::tst_fileverb
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QLatin1StringView kClient("Lumen Conseil");

/// A client of the CRM, and a file of WorkDrive that is no client's yet.
struct FileWorld : VerbsWorld {
    DirectoryBook directory;
    DriveItem file;
    QString account;

    explicit FileWorld(const QByteArray &faults = {})
        : VerbsWorld(faults)
    {
        account = firstId(u"Accounts"_s);
        DirectorySnapshot snapshot;
        CrmAccount client;
        client.id = account;
        client.name = kClient;
        snapshot.accounts = {client};
        directory.setSnapshot(snapshot);
        const auto spaces = QCoro::waitFor(connection->drive().service().spaces());
        for (const DriveSpace &space : spaces.value_or(QList<DriveSpace>())) {
            const QList<DriveItem> items = inside(space.id);
            const auto found = std::ranges::find(items, false, &DriveItem::isFolder);
            if (file.id.isEmpty() && space.isMember && found != items.end())
                file = *found;
        }
    }
    [[nodiscard]] QList<DriveItem> inside(const QString &folder) const
    {
        return QCoro::waitFor(connection->drive().service().listAll(folder)).value_or(QList<DriveItem>());
    }
    [[nodiscard]] QList<DriveLink> links() const
    {
        return QCoro::waitFor(connection->drive().service().links(file.id)).value_or(QList<DriveLink>());
    }
    [[nodiscard]] QString parent() const
    {
        const auto now = QCoro::waitFor(connection->drive().service().item(file.id));
        return now ? now->parentId : QString();
    }
    [[nodiscard]] verbs::Form form() const
    {
        HomeSources sources;
        sources.directory = &directory;
        return verbs::fileOfClient(sources, file);
    }
    [[nodiscard]] VerbPlan plan(bool moves, bool shares) const
    {
        const verbs::Form made = form();
        verbs::Values values = made.suggested();
        values.insert(u"account"_s, account);
        values.insert(u"move"_s, moves ? u"1"_s : QString());
        values.insert(u"share"_s, shares ? u"1"_s : QString());
        return made.plan(values);
    }
};
} // namespace

/// A file of WorkDrive at a client of the CRM, against the stand-in over HTTP.
class TestFileVerb : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theClientIsGuessed();
    void onlyTheNoteByDefault();
    void movedSharedAndNoted();
    void aLostLinkIsMadeOnce();
};

void TestFileVerb::theClientIsGuessed()
{
    DirectoryBook directory;
    CrmAccount first, second;
    first.id = u"1"_s;
    first.name = u"Lumen SAS"_s;
    second.id = u"2"_s;
    second.name = u"Brown & Co."_s;
    DirectorySnapshot snapshot;
    snapshot.accounts = {first, second};
    directory.setSnapshot(snapshot);
    HomeSources sources;
    sources.directory = &directory;
    DriveItem file;
    file.name = u"lumen - devis.pdf"_s;
    QCOMPARE(verbs::accountOfFile(sources, file), u"1"_s);
    file.name = u"luminaires.pdf"_s; // another word
    QCOMPARE(verbs::accountOfFile(sources, file), QString());
    DriveBook book;
    DriveSnapshot drive;
    drive.spaces = {{u"s"_s, u"Clients"_s, DriveSpace::Kind::Team, true}};
    DriveItem folder;
    folder.id = u"f"_s;
    folder.parentId = u"s"_s;
    folder.name = u"BROWN CO"_s;
    folder.isFolder = true;
    drive.folders.insert(u"s"_s, {u"s"_s, QDateTime::currentDateTimeUtc(), {folder}});
    book.setSnapshot(drive);
    sources.files = &book;
    file.parentId = u"f"_s;
    QCOMPARE(verbs::accountOfFile(sources, file), u"2"_s);
    file.name = u"Lumen.pdf"_s; // says both
    QCOMPARE(verbs::accountOfFile(sources, file), QString());
    file.rights.canMove = file.rights.canShare = false;
    QCOMPARE(verbs::fileOfClient(sources, file).fields.size(), 3);
}

void TestFileVerb::onlyTheNoteByDefault()
{
    const FileWorld world;
    QVERIFY(!world.file.id.isEmpty() && !world.account.isEmpty());
    QVERIFY(!world.file.webUrl.isEmpty());
    QVERIFY(world.form().missing({}).contains(u"account"_s));
    const qsizetype before = world.notesOf(u"Accounts"_s, world.account).size();
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(world.plan(false, false)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(done->steps.size(), 1);
    QCOMPARE(world.parent(), world.file.parentId);
    const QJsonArray notes = world.notesOf(u"Accounts"_s, world.account);
    QCOMPARE(notes.size(), before + 1);
    QVERIFY(std::ranges::any_of(notes, [&world](const QJsonValue &note) {
        const QString text = note["Note_Content"_L1].toString();
        return text.contains(world.file.name) && text.contains(world.file.webUrl);
    }));
    QVERIFY(QCoro::waitFor(world.runner->undo(*done)));
    QCOMPARE(world.notesOf(u"Accounts"_s, world.account).size(), before);
}

void TestFileVerb::movedSharedAndNoted()
{
    const FileWorld world;
    const qsizetype before = world.notesOf(u"Accounts"_s, world.account).size(), links = world.links().size();
    const Result<VerbPlan> done = QCoro::waitFor(world.runner->run(world.plan(true, true)));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(done->steps.size(), 4);
    const QString folder = done->steps.first().id;
    QCOMPARE(world.parent(), folder);
    QCOMPARE(world.links().size(), links + 1);
    const QString address = done->steps.at(2).link;
    QVERIFY(address.startsWith(u"http"));
    const QJsonArray notes = world.notesOf(u"Accounts"_s, world.account);
    QVERIFY(std::ranges::any_of(
        notes, [&address](const QJsonValue &note) { return note["Note_Content"_L1].toString().contains(address); }));
    const Result<VerbPlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    QCOMPARE(world.parent(), world.file.parentId);
    QCOMPARE(world.links().size(), links);
    QCOMPARE(world.notesOf(u"Accounts"_s, world.account).size(), before);
    QCOMPARE(std::ranges::count(world.inside(world.file.parentId), folder, &DriveItem::id), 0);
}

void TestFileVerb::aLostLinkIsMadeOnce()
{
    const FileWorld world(R"([{"path":"*/links","method":"POST","kind":"drop","after":true,"nth":1}])");
    const qsizetype links = world.links().size();
    Result<VerbPlan> done = QCoro::waitFor(world.runner->run(world.plan(false, true)));
    if (!done)
        done = QCoro::waitFor(world.runner->run(world.runner->plan()));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(world.links().size(), links + 1);
    QVERIFY(!done->steps.first().link.isEmpty());
}
} // namespace atlas::test::tst_fileverb

ATLAS_TEST(atlas::test::tst_fileverb::TestFileVerb)
#include "tst_fileverb.moc"
