// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include "services/sandbox/dataset/filescontent.h"

#include <algorithm>
#include <QSet>
#include <QtEndian>
#include <QTest>

namespace tst_sandboxdrivedataset
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;
using atlas::sandbox::dataset::GeneratedFile;
using workdrive::Item;

namespace
{
DriveFixture &sampleDrive()
{
    static DriveFixture drive(false, DriveFixture::Data::Sample);
    return drive;
}

QList<const Item *> filesOf(const QString &library)
{
    QList<const Item *> files;
    const QString id = sampleDrive().idOf(library);
    for (const auto &[itemId, item] : std::as_const(sampleDrive().store().items)) {
        if (item.isFile() && item.libraryId == id)
            files.append(&item);
    }
    return files;
}

QList<const Item *> allFiles()
{
    return filesOf(u"Clients"_s) + filesOf(u"Technique"_s) + filesOf(u"Direction et finance"_s);
}

QByteArray bytesOf(const GeneratedFile &file, qint64 offset, qint64 length)
{
    QByteArray bytes;
    const bool complete = file.read(offset, length, [&bytes](const char *data, size_t size) {
        bytes.append(data, qsizetype(size));
        return true;
    });
    return complete ? bytes : QByteArray();
}

template <typename Number>
Number littleAt(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}
} // namespace

/// The invented files.
class SandboxDriveDatasetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts();
    void folders();
    void namesAndSizes();
    void people();
    void versionsSharesAndLinks();
    void sameSeedSameFiles();
    void contentsHaveTheirSizes_data();
    void contentsHaveTheirSizes();
    void pdfIsWellFormed();
    void pngIsWellFormed();
    void archiveIsWellFormed();
    void everyFileIsServed();
    void largeFileTakesNoMemory();
};

void SandboxDriveDatasetTest::counts()
{
    QCOMPARE(filesOf(u"Clients"_s).size(), 220);
    QCOMPARE(filesOf(u"Technique"_s).size(), 110);
    QCOMPARE(filesOf(u"Direction et finance"_s).size(), 70);
    QCOMPARE(filesOf(u"My Folders"_s).size(), 7);
    const QString path = u"/teams/%1/teamfolders"_s.arg(sampleDrive().store().teamId);
    QCOMPARE(sampleDrive().get(path).names(), (QStringList{u"Clients"_s, u"Technique"_s, u"Direction et finance"_s}));
}

void SandboxDriveDatasetTest::folders()
{
    const QStringList clients = sampleDrive().list(sampleDrive().idOf(u"Clients"_s)).names();
    QCOMPARE(clients.size(), 22);
    QVERIFY(clients.contains(u"Société 1"_s));
    const auto client = sampleDrive().list(sampleDrive().idOf(u"Société 1"_s), {{u"sort"_s, u"name"_s}});
    QCOMPARE(client.names(), (QStringList{u"Contrats"_s, u"Devis"_s, u"Livrables"_s}));
    const auto english = sampleDrive().list(sampleDrive().idOf(u"Société 4"_s), {{u"sort"_s, u"name"_s}});
    QCOMPARE(english.names(), (QStringList{u"Contracts"_s, u"Deliverables"_s, u"Quotes"_s}));
}

void SandboxDriveDatasetTest::namesAndSizes()
{
    QSet<QString> paths;
    qint64 smallest = 1 << 30, largest = 0;
    qsizetype longest = 0;
    const QList<const Item *> files = allFiles();
    const qint64 now = sampleDrive().clock.now().toMSecsSinceEpoch();
    for (const Item *file : files) {
        paths.insert(file->parentId + u'/' + file->name);
        QVERIFY2(!file->name.contains(u'{') && !file->name.contains(u'/'), qPrintable(file->name));
        QVERIFY(file->createdMs <= file->modifiedMs && file->modifiedMs <= now);
        longest = std::max(longest, file->name.size());
        largest = std::max(largest, file->size());
        if (file->serviceType.isEmpty())
            smallest = std::min(smallest, file->size());
    }
    QCOMPARE(paths.size(), 400);
    QVERIFY(smallest >= 2048 && smallest < 4096);
    QCOMPARE(largest, qint64(40) << 20);
    QCOMPARE(longest, 200);
    QVERIFY(std::any_of(files.cbegin(), files.cend(), [](const Item *file) { return !file->serviceType.isEmpty(); }));
}

void SandboxDriveDatasetTest::people()
{
    int byColleague = 0;
    const QList<const Item *> files = allFiles();
    for (const Item *file : files)
        byColleague += file->creatorZuid == u"900000002"_s ? 1 : 0;
    QVERIFY(byColleague > 100 && byColleague < 260);
    DriveFixture drive(false, DriveFixture::Data::Sample);
    drive.signInColleague();
    QCOMPARE(drive.list(drive.idOf(u"Clients"_s)).status, 200);
    QCOMPARE(drive.list(drive.idOf(u"Direction et finance"_s)).status, 401);
}

void SandboxDriveDatasetTest::versionsSharesAndLinks()
{
    const QList<const Item *> files = allFiles();
    const auto several =
        std::count_if(files.cbegin(), files.cend(), [](const Item *file) { return file->versions.size() > 1; });
    QVERIFY(several > 40 && several < 140);
    const auto &store = sampleDrive().store();
    const auto personal = std::count_if(store.permissions.cbegin(), store.permissions.cend(),
                                        [](const auto &entry) { return entry.second.sharedType == u"personal"_s; });
    QCOMPARE(personal, 12);
    QCOMPARE(store.links.size(), size_t(8));
    QVERIFY(std::any_of(store.links.cbegin(), store.links.cend(),
                        [](const auto &entry) { return !entry.second.password.isEmpty(); }));
    // What the colleague shows from their own folders can be read, the rest cannot.
    QCOMPARE(sampleDrive().download(sampleDrive().idOf(u"Support de formation.pdf"_s), {{"range", "bytes=0-4"}}).raw,
             QByteArray("%PDF-"));
    QCOMPARE(sampleDrive().download(sampleDrive().idOf(u"brouillon.txt"_s)).status, 401);
}

void SandboxDriveDatasetTest::sameSeedSameFiles()
{
    DriveFixture again(false, DriveFixture::Data::Sample);
    QCOMPARE(again.store().items, sampleDrive().store().items);
    QCOMPARE(again.store().permissions, sampleDrive().store().permissions);
    QCOMPARE(again.store().links, sampleDrive().store().links);
}

void SandboxDriveDatasetTest::contentsHaveTheirSizes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("signature");
    for (const qint64 size : {qint64(6144), qint64(9999), qint64(100'000), qint64(1'234'567)}) {
        QTest::addRow("pdf %lld", size) << u"pdf"_s << size << QByteArray("%PDF-1.");
        QTest::addRow("png %lld", size) << u"png"_s << size << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::addRow("xlsx %lld", size) << u"xlsx"_s << size << QByteArray("PK\x03\x04");
        QTest::addRow("docx %lld", size) << u"docx"_s << size << QByteArray("PK\x03\x04");
        QTest::addRow("zip %lld", size) << u"zip"_s << size << QByteArray("PK\x03\x04");
        QTest::addRow("txt %lld", size) << u"txt"_s << size << QByteArray("1. ");
        QTest::addRow("csv %lld", size) << u"csv"_s << size << QByteArray("1;");
    }
}

void SandboxDriveDatasetTest::contentsHaveTheirSizes()
{
    QFETCH(QString, kind);
    QFETCH(qint64, size);
    QFETCH(QByteArray, signature);
    const GeneratedFile file(kind, 5, size);
    const QByteArray all = bytesOf(file, 0, size);
    QCOMPARE(all.size(), size);
    QVERIFY(all.startsWith(signature));
    QVERIFY(bytesOf(file, 0, size + 1).isEmpty()); // there is no more
    for (const qint64 at : {qint64(1), size / 3, size / 2 + 1, size - 100})
        QCOMPARE(bytesOf(file, at, 100), all.mid(at, 100));
    QVERIFY(bytesOf(GeneratedFile(kind, 6, size), 0, size) != all);
}

void SandboxDriveDatasetTest::pdfIsWellFormed()
{
    for (const qint64 size : {qint64(6144), qint64(9'990), qint64(10'003), qint64(100'020), qint64(2'000'000)}) {
        const QByteArray pdf = bytesOf(GeneratedFile(u"pdf"_s, 3, size), 0, size);
        QVERIFY(pdf.endsWith("\n%%EOF\n"));
        const qsizetype at = pdf.lastIndexOf("startxref\n") + qsizetype(10);
        const qsizetype table = pdf.mid(at, pdf.indexOf('\n', at) - at).toLongLong();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
        // The first object is where the table says.
        const qsizetype entry = pdf.indexOf(" f \n", table) + qsizetype(4);
        QVERIFY(pdf.mid(pdf.mid(entry, 10).toLongLong()).startsWith("1 0 obj"));
    }
}

void SandboxDriveDatasetTest::pngIsWellFormed()
{
    const QByteArray png = bytesOf(GeneratedFile(u"png"_s, 3, 300'000), 0, 300'000);
    QByteArray chunks;
    qsizetype at = 8;
    while (at + 12 <= png.size()) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray content = png.mid(at + 4, length + 4);
        QCOMPARE(dataset::crc32Next(0, content.constData(), content.size()),
                 qFromBigEndian<quint32>(png.constData() + at + 8 + length));
        chunks += content.left(4);
        at += length + 12;
    }
    QCOMPARE(at, png.size());
    QVERIFY(chunks.startsWith("IHDRIDATatLs") && chunks.endsWith("IEND"));
    QCOMPARE(dataset::crc32Next(0, "123456789", 9), 0xcbf43926U);
}

void SandboxDriveDatasetTest::archiveIsWellFormed()
{
    for (const QString &kind : {u"zip"_s, u"xlsx"_s, u"docx"_s}) {
        const QByteArray zip = bytesOf(GeneratedFile(kind, 3, 250'000), 0, 250'000);
        const qint64 end = zip.size() - 22;
        QCOMPARE(zip.mid(end, 4), QByteArray("PK\x05\x06"));
        const int entries = littleAt<quint16>(zip, end + 10);
        qint64 at = littleAt<quint32>(zip, end + 16);
        for (int number = 0; number < entries; ++number) {
            QCOMPARE(zip.mid(at, 4), QByteArray("PK\x01\x02"));
            const qint64 local = littleAt<quint32>(zip, at + 42);
            const int name = littleAt<quint16>(zip, at + 28);
            QCOMPARE(zip.mid(local, 4), QByteArray("PK\x03\x04"));
            QCOMPARE(zip.mid(local + 30, name), zip.mid(at + 46, name));
            const QByteArray content = zip.mid(local + 30 + name, littleAt<quint32>(zip, at + 20));
            QCOMPARE(dataset::crc32Next(0, content.constData(), content.size()), littleAt<quint32>(zip, at + 16));
            at += 46 + name;
        }
        QCOMPARE(at, end);
    }
}

void SandboxDriveDatasetTest::everyFileIsServed()
{
    const QList<const Item *> files = allFiles();
    for (const Item *file : files) {
        const qint64 size = file->size();
        const DriveReply reply = sampleDrive().download(file->id, {{"range", "bytes=-16"}});
        QCOMPARE(reply.status, 206);
        QCOMPARE(reply.raw.size(), 16);
        if (size > 0)
            QVERIFY(reply.headers["content-range"].endsWith('/' + QByteArray::number(size)));
    }
}

void SandboxDriveDatasetTest::largeFileTakesNoMemory()
{
    // A piece after the other, none larger than this.
    const GeneratedFile file(u"zip"_s, 3, qint64(40) << 20);
    qint64 total = 0;
    size_t most = 0;
    QVERIFY(file.read(0, qint64(40) << 20, [&](const char *, size_t size) {
        total += qint64(size);
        most = std::max(most, size);
        return true;
    }));
    QCOMPARE(total, qint64(40) << 20);
    QVERIFY(most <= 65'536);
}
} // namespace tst_sandboxdrivedataset

ATLAS_TEST(tst_sandboxdrivedataset::SandboxDriveDatasetTest)
#include "tst_sandboxdrivedataset.moc"
