// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/maillistmodel.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_maillistmodel
{
using namespace Qt::StringLiterals;

/// The list of one place of the mailbox, and the differences it takes.
class TestMailListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void unreadOnlyAndText();
    void foundInZohosOrder();
    void awaitedOldestFirst();
    void snoozedLeaveAndComeBack();
    void rolesAndWords();
    void oneChangeIsOneRow();
    void archivingIsOneRemoval();
    void selectionStaysOverAKeystroke();
    void selectionStaysOverAnotherOrder();
    void keystrokeNeedsFewSignals();
    void randomChanges_data();
    void randomChanges();
};

namespace
{
using Place = MailFilter::Place;

QString hotel()
{
    return u"e.garance@hotel.example"_s;
}

MailFilter filterOf(Place place, const QString &id = {}, const QString &text = {})
{
    MailFilter filter;
    filter.place = place;
    filter.id = id;
    filter.text = text;
    return filter;
}

QStringList idsOf(const MailListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data(MailListModel::IdRole).toString());
    return ids;
}

MailSnapshot someMails()
{
    MailMessage flagged = mailOf(u"flagged"_s, u"Devis du Théâtre"_s, hotel(), 2);
    flagged.flag = MailFlag::Important;
    flagged.isRead = true;
    MailMessage labelled = mailOf(u"labelled"_s, u"Contrat"_s, u"noreply@poste.example"_s, 3, u"projects"_s);
    labelled.labelIds = {u"l1"_s};
    MailMessage plain = mailOf(u"plain"_s, u"Maquettes du site"_s, hotel(), 1);
    plain.from.name = u"Éloïse Garance"_s;
    plain.hasAttachment = true;
    return mailboxOf({flagged, labelled, plain, sentMail(u"sent"_s, u"Planning"_s, hotel(), 100),
                      sentMail(u"asked"_s, u"Budget"_s, hotel(), 200)});
}

struct Shown {
    explicit Shown(const MailSnapshot &snapshot)
        : model(book)
    {
        book.setNow(mailNow());
        book.setSnapshot(snapshot);
    }
    MailBook book;
    MailListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// What the model should show, found the plain way.
QStringList plainly(const MailBook &book, const MailFilter &filter)
{
    QStringList ids;
    for (const MailMessage &message : book.snapshot().messages) {
        const bool isThere = filter.place == Place::Folder
                                 ? message.folderId == filter.id && !book.isSnoozed(message.id)
                             : filter.place == Place::Flagged ? message.flag != MailFlag::None
                             : filter.place == Place::Label   ? message.labelIds.contains(filter.id)
                                                              : book.isSnoozed(message.id);
        const bool matches = filter.text.isEmpty() || message.subject.contains(filter.text, Qt::CaseInsensitive);
        if (isThere && matches && !(filter.unreadOnly && message.isRead))
            ids.append(message.id);
    }
    if (!filter.newestFirst)
        std::reverse(ids.begin(), ids.end());
    return ids;
}
} // namespace

void TestMailListModel::places_data()
{
    QTest::addColumn<MailFilter>("filter");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("inbox") << filterOf(Place::Folder, u"inbox"_s) << QStringList{u"plain"_s, u"flagged"_s};
    QTest::newRow("projects") << filterOf(Place::Folder, u"projects"_s) << QStringList{u"labelled"_s};
    QTest::newRow("no folder") << filterOf(Place::Folder, u"none"_s) << QStringList();
    QTest::newRow("flagged") << filterOf(Place::Flagged) << QStringList{u"flagged"_s};
    QTest::newRow("label") << filterOf(Place::Label, u"l1"_s) << QStringList{u"labelled"_s};
    QTest::newRow("to answer") << filterOf(Place::ToAnswer) << QStringList{u"plain"_s, u"flagged"_s};
    QTest::newRow("awaited") << filterOf(Place::AwaitingAnswer) << QStringList{u"asked"_s, u"sent"_s};
    QTest::newRow("snoozed") << filterOf(Place::Snoozed) << QStringList();
}

void TestMailListModel::places()
{
    QFETCH(MailFilter, filter);
    QFETCH(QStringList, ids);
    Shown shown(someMails());
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), ids);
    for (int row = 0; row < ids.size(); ++row)
        QCOMPARE(shown.model.rowOf(ids.at(row)), row);
}

void TestMailListModel::unreadOnlyAndText()
{
    Shown shown(someMails());
    MailFilter filter = filterOf(Place::Folder, u"inbox"_s);
    shown.model.setFilter(filter);
    QCOMPARE(shown.model.unreadCount(), 1);
    filter.unreadOnly = true;
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), QStringList{u"plain"_s});
    filter.unreadOnly = false;
    filter.text = u"  THEATRE  dev"_s; // words, folded, in any order
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), QStringList{u"flagged"_s});
    QCOMPARE(shown.model.unreadCount(), 0);
    filter.text = u"eloise"_s;
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), QStringList{u"plain"_s});
    filter.text = u"introuvable"_s;
    shown.model.setFilter(filter);
    QCOMPARE(shown.model.rowCount(), 0);
}

void TestMailListModel::foundInZohosOrder()
{
    Shown shown(someMails());
    MailFilter filter = filterOf(Place::Found);
    filter.found = {u"sent"_s, u"gone"_s, u"plain"_s, u"sent"_s};
    filter.text = u"from:hotel"_s; // Zoho's grammar, not ours
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), (QStringList{u"sent"_s, u"plain"_s}));
    filter.found = {u"plain"_s, u"sent"_s};
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), (QStringList{u"plain"_s, u"sent"_s}));
}

void TestMailListModel::awaitedOldestFirst()
{
    Shown shown(someMails());
    MailFilter filter = filterOf(Place::AwaitingAnswer);
    filter.newestFirst = false;
    shown.model.setFilter(filter);
    QCOMPARE(idsOf(shown.model), (QStringList{u"sent"_s, u"asked"_s}));
}

void TestMailListModel::snoozedLeaveAndComeBack()
{
    Shown shown(someMails());
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s));
    shown.book.setSnoozed({{u"plain"_s, mailNow().addDays(1)}, {u"unknown"_s, mailNow().addDays(1)}});
    QCOMPARE(idsOf(shown.model), QStringList{u"flagged"_s});
    MailListModel snoozed(shown.book);
    snoozed.setFilter(filterOf(Place::Snoozed));
    QCOMPARE(idsOf(snoozed), QStringList{u"plain"_s});
    shown.book.setNow(mailNow().addDays(1));
    QCOMPARE(idsOf(shown.model), (QStringList{u"plain"_s, u"flagged"_s}));
    QCOMPARE(snoozed.rowCount(), 0);
}

void TestMailListModel::rolesAndWords()
{
    Shown shown(someMails());
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s));
    const QModelIndex first = shown.model.index(0);
    QCOMPARE(first.data().toString(), u"Maquettes du site"_s);
    QCOMPARE(first.data(MailListModel::DayRole).toDate(), mailNow().addSecs(-3600).toLocalTime().date());
    QCOMPARE(first.data(MailListModel::MessageRole).value<MailMessage>().id, u"plain"_s);
    const QStringList words = first.data(Qt::AccessibleTextRole).toString().split(u", "_s);
    QCOMPARE(words.mid(0, 4),
             (QStringList{u"Éloïse Garance"_s, u"Maquettes du site"_s, u"unread"_s, u"with attachment"_s}));
    const QString read = shown.model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY(read.startsWith(hotel() + u", Devis du Théâtre, "_s) && !read.contains(u"unread"_s));
    MailMessage own = sentMail(u"own"_s, u"Planning"_s, hotel(), 1);
    own.to = {{u"Ivo Brandt"_s, u"ivo@poste.example"_s}, {QString(), hotel()}};
    Shown sent(mailboxOf({own}));
    sent.model.setFilter(filterOf(Place::Folder, own.folderId));
    const QString spoken = sent.model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"to Ivo Brandt, "_s + hotel() + u", Planning"_s), qPrintable(spoken));
    QVERIFY(!shown.model.messageAt(-1));
    QVERIFY(!shown.model.messageAt(2));
    QCOMPARE(shown.model.rowOf(u"labelled"_s), -1);
    QCOMPARE(shown.model.rowOf(u"none"_s), -1);
}

void TestMailListModel::oneChangeIsOneRow()
{
    MailSnapshot snapshot = someMails();
    Shown shown(snapshot);
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s));
    const QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy layout(&shown.model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    shown.book.setSnapshot(snapshot);
    QCOMPARE(changed.size(), 0);
    snapshot.messages[1].isRead = !snapshot.messages.at(1).isRead;
    snapshot.messages[2].isRead = !snapshot.messages.at(2).isRead; // of another folder
    shown.book.setSnapshot(snapshot);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), shown.model.index(1));
    QCOMPARE(changed.first().at(1).toModelIndex(), shown.model.index(1));
    QCOMPARE(layout.size() + reset.size(), 0);
}

void TestMailListModel::archivingIsOneRemoval()
{
    MailSnapshot snapshot = someMails();
    Shown shown(snapshot);
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s));
    const QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    snapshot.messages[0].folderId = u"projects"_s;
    shown.book.setSnapshot(snapshot);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(idsOf(shown.model), QStringList{u"flagged"_s});
}

void TestMailListModel::selectionStaysOverAKeystroke()
{
    QRandomGenerator random(2);
    Shown shown(randomMailbox(random, 2000));
    MailFilter filter = filterOf(Place::Folder, u"inbox"_s);
    shown.model.setFilter(filter);
    QItemSelectionModel selection(&shown.model);
    const int row = shown.model.rowOf(plainly(shown.book, filterOf(Place::Folder, u"inbox"_s, u"boutique"_s)).at(40));
    const QString id = shown.model.messageAt(row)->id;
    selection.setCurrentIndex(shown.model.index(row), QItemSelectionModel::SelectCurrent);
    for (const QString &text : {u"b"_s, u"bout"_s, u"boutique"_s, u"bo"_s, QString()}) {
        filter.text = text;
        shown.model.setFilter(filter);
        QCOMPARE(selection.currentIndex().data(MailListModel::IdRole).toString(), id);
        QVERIFY(selection.isSelected(shown.model.index(shown.model.rowOf(id))));
        QCOMPARE(selection.selectedIndexes().size(), 1);
    }
}

void TestMailListModel::selectionStaysOverAnotherOrder()
{
    QRandomGenerator random(3);
    Shown shown(randomMailbox(random, 300));
    MailFilter filter = filterOf(Place::Folder, u"inbox"_s);
    shown.model.setFilter(filter);
    const QPersistentModelIndex kept = shown.model.index(7);
    const QString id = kept.data(MailListModel::IdRole).toString();
    filter.newestFirst = false;
    shown.model.setFilter(filter);
    QCOMPARE(kept.row(), shown.model.rowCount() - 8);
    QCOMPARE(kept.data(MailListModel::IdRole).toString(), id);
}

void TestMailListModel::keystrokeNeedsFewSignals()
{
    QRandomGenerator random(4);
    Shown shown(randomMailbox(random, 3000));
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s));
    const QSignalSpy removed(&shown.model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&shown.model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s, u"invoice"_s));
    QVERIFY(shown.model.rowCount() > 100);
    QCOMPARE(removed.size(), 1);
    shown.model.setFilter(filterOf(Place::Folder, u"inbox"_s));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestMailListModel::randomChanges_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 2, 3, 4, 5})
        QTest::addRow("seed %d", seed) << seed;
}

void TestMailListModel::randomChanges()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    MailSnapshot snapshot = randomMailbox(random, seed == 5 ? 1000 : 80);
    Shown shown(snapshot);
    int nextId = 0;
    MailFilter filter = filterOf(Place::Folder, u"inbox"_s);
    shown.model.setFilter(filter);
    QHash<QString, QPersistentModelIndex> held;
    for (int round = 0; round < 250; ++round) {
        if (random.bounded(3) == 0) {
            static const QStringList texts{{}, u"devis"_s, u"site"_s, u"fwd"_s};
            filter.place =
                QList<Place>{Place::Folder, Place::Flagged, Place::Label, Place::Snoozed}.at(random.bounded(4));
            filter.id = filter.place == Place::Label ? u"l1"_s : random.bounded(2) ? u"inbox"_s : u"projects"_s;
            filter.text = texts.at(random.bounded(4));
            filter.unreadOnly = random.bounded(4) == 0;
            filter.newestFirst = random.bounded(4) != 0;
            shown.model.setFilter(filter);
        } else if (random.bounded(6) == 0 && !snapshot.messages.isEmpty()) {
            QHash<QString, QDateTime> snoozed = shown.book.snoozed();
            snoozed.insert(snapshot.messages.at(random.bounded(int(snapshot.messages.size()))).id,
                           mailNow().addDays(1));
            shown.book.setSnoozed(snoozed);
        } else {
            changeMailbox(random, snapshot, nextId);
            shown.book.setSnapshot(snapshot);
        }
        QCOMPARE(idsOf(shown.model), plainly(shown.book, filter));
        for (auto each = held.cbegin(); each != held.cend(); ++each)
            QVERIFY(!each->isValid() || each->data(MailListModel::IdRole).toString() == each.key());
        held.clear();
        for (int row = 0; row < shown.model.rowCount(); row += 3)
            held.insert(shown.model.messageAt(row)->id, shown.model.index(row));
    }
}
} // namespace atlas::test::tst_maillistmodel

ATLAS_TEST(atlas::test::tst_maillistmodel::TestMailListModel)
#include "tst_maillistmodel.moc"
