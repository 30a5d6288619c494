// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Every write the window can make, and how a person takes it back. A method that is added to a repository is a gap
/// here until somebody says what becomes of it.
namespace tst_writes
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString textOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(ATLAS_SOURCE_DIR)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).simplified() : QString();
}

/// One write: the header that offers it, its name, and where the code is that takes it back or says why not.
struct Write {
    const char *header, *method, *source, *proof;
};

const char crmDeals[] = "services/crm/crmrepository.h", crmRest[] = "services/crm/crmdirectory.h",
           books[] = "services/books/booksrepository.h", projects[] = "services/projects/projectsrepository.h",
           calendar[] = "services/calendar/calendarrepository.h", mail[] = "services/mail/mailrepository.h",
           drive[] = "services/workdrive/workdriverepository.h", cliq[] = "services/cliq/cliqrepository.h",
           driveCalls[] = "services/workdrive/workdriveservice.h",
           projectCalls[] = "services/projects/projectsservice.h", cliqCalls[] = "services/cliq/cliqservice.h";

const QList<Write> &allWrites()
{
    static const QList<Write> writes{
        {crmDeals, "updateDeal", "ui/pages/pipeline/dealactions.cpp", "DealChange::Origin::Undo});"},
        {crmDeals, "createDeal", "ui/pages/pipeline/dealdialogs.cpp", "m_repository.removeDeal(dealId)"},
        {crmDeals, "removeDeal", "ui/pages/pipeline/dealdialogs.cpp", "recycle bin"},
        {crmDeals, "addNote", "ui/pages/pipeline/dealdialogs.cpp", "m_repository.removeNote(noteId)"},
        {crmDeals, "removeNote", "ui/pages/pipeline/dealdialogs.cpp", "Note removed"},
        {crmRest, "create", "ui/pages/crm/crmactions.cpp", "offerUndo(tr(\"%1 created\")"},
        {crmRest, "update", "ui/pages/crm/crmactions.cpp", "{{saved, name, changes, base}}"},
        {crmRest, "remove", "ui/pages/crm/crmactions.cpp", "recycle bin for 60 days"},
        {crmRest, "convert", "ui/pages/crm/crmactions.cpp", "does not make it a lead again"},
        {crmRest, "convertInto", "ui/pages/crm/crmactions.cpp", "does not make it a lead again"},
        {crmRest, "addNote", "ui/pages/crm/crmactions.cpp", "m_desk.directory.remove(u\"Notes\"_s, noteId)"},
        {books, "create", "ui/pages/cashflow/booksactions.cpp", "m_back->created(kind, made)"},
        {books, "update", "ui/pages/cashflow/booksactions.cpp", "m_back->updated(kind, id, base, changes"},
        {books, "remove", "ui/pages/cashflow/booksactions.cpp", "BooksWaysBack::removed()"},
        {books, "act", "ui/pages/cashflow/booksactions.cpp", "m_back->acted(kind, id, act, wasDraft)"},
        {books, "email", "ui/pages/cashflow/bookswaysback.cpp", "A mail that has left cannot be called back."},
        {books, "remind", "ui/pages/cashflow/bookswaysback.cpp", "A mail that has left cannot be called back."},
        {books, "applyCredits", "ui/pages/cashflow/bookswaysback.cpp", "Take the credit off the invoice"},
        {books, "invoiceFromEstimate", "ui/pages/cashflow/booksactions.cpp", "created(BooksKind::Invoice, made)"},
        {books, "attachReceipt", "ui/pages/cashflow/bookswaysback.cpp", "Remove the receipt in Zoho Books."},
        {projects, "create", "ui/pages/projects/projectsactions.cpp", "wayBackOfCreate(kind, projectId, made)"},
        {projects, "update", "ui/pages/projects/projectsactions.cpp", "wayBackOfUpdate(kind, projectId, id"},
        {projects, "remove", "ui/pages/projects/projectsactions.cpp", "Zoho Projects deletes for good."},
        {projects, "logTime", "ui/pages/projects/projectsactions.cpp", "wayBackOfLog(made)"},
        {projects, "changeLog", "ui/pages/projects/projectsactions.cpp", "wayBackOfLogChange(before, now)"},
        {projects, "removeLog", "ui/pages/projects/projectsactions.cpp", "wayBackOfLogRemoval(log)"},
        {projects, "approve", "ui/pages/projects/projectsactions.cpp", "wayBackOfApproval(logs)"},
        {projectCalls, "addComment", "ui/pages/projects/projectsactions.cpp", "Delete the comment in Zoho Projects."},
        {calendar, "create", "ui/pages/calendar/calendaractions.cpp", "m_repository.remove(created, scope"},
        {calendar, "update", "ui/pages/calendar/calendaractions.cpp", "wayBackOf(base, change, scope, notify)"},
        {calendar, "remove", "ui/pages/calendar/eventmoves.cpp", "create(base.calendarUid, wholeOf(base)"},
        {calendar, "move", "ui/pages/calendar/calendaractions.cpp", "m_repository.move(now, from)"},
        {cliqCalls, "answerInvitation", "ui/pages/calendar/eventanswers.cpp", "sendAnswer(asked, asked.ownAnswer"},
        {mail, "remove", "ui/pages/inbox/triage.cpp", "Zoho Mail keeps no copy."},
        {mail, "send", "ui/pages/inbox/inboxactions.cpp", "m_outbox.takeBack(id)"},
        {mail, "saveDraft", "ui/pages/inbox/inboxactions.cpp", "tellingSaved(tr(\"Draft saved\")"},
        {mail, "saveTemplate", "ui/pages/inbox/inboxactions.cpp", "tellingSaved(tr(\"Template saved\")"},
        {drive, "createFolder", "ui/pages/files/fileschanging.cpp", "trash({folder}, nullptr)"},
        {drive, "rename", "ui/pages/files/fileschanging.cpp", "m_repository.rename(renamed, before)"},
        {drive, "move", "ui/pages/files/fileschanging.cpp", "m_repository.move(itemsIn("},
        {drive, "trash", "ui/pages/files/fileschanging.cpp", "restore(items);"},
        {drive, "restore", "ui/pages/files/filesplaces.cpp", "trash(items, nullptr)"},
        {driveCalls, "copy", "ui/pages/files/fileschanging.cpp", "service().trash(copies)"},
        {driveCalls, "shareWith", "ui/pages/files/filesactions.cpp", "service().revoke(id)"},
        {driveCalls, "changeRole", "ui/pages/files/share/peoplesection.cpp", "changeRole(item, before.id, before.role"},
        {driveCalls, "revoke", "ui/pages/files/share/peoplesection.cpp", "shareWith(item, before.email, before.role"},
        {driveCalls, "createLink", "ui/pages/files/filesactions.cpp", "revokeLink(id, nullptr"},
        {driveCalls, "revokeLink", "ui/pages/files/filesactions.cpp", "A new link has another address."},
        {driveCalls, "uploadForm", "ui/pages/files/fileschanging.cpp", "void FilesActions::keepUploaded("},
        {cliq, "edit", "ui/pages/team/teamactions.cpp", "m_repository.edit(message, before)"},
        {cliq, "remove", "ui/pages/team/teamactions.cpp", "Cliq keeps no trash."},
        {cliq, "react", "ui/pages/team/teamactions.cpp", "!hasReacted(message, emoji)"},
    };
    return writes;
}

/// What only reads, or keeps something on this computer.
const QSet<QString> &reads()
{
    static const QSet<QString> names{u"load"_s,
                                     u"refresh"_s,
                                     u"dealRecord"_s,
                                     u"notes"_s,
                                     u"lookup"_s,
                                     u"record"_s,
                                     u"layout"_s,
                                     u"value"_s,
                                     u"setValue"_s,
                                     u"readMonth"_s,
                                     u"readRange"_s,
                                     u"readSchedules"_s,
                                     u"readTaskStatuses"_s,
                                     u"details"_s,
                                     u"availability"_s,
                                     u"readFolder"_s,
                                     u"readOlder"_s,
                                     u"body"_s,
                                     u"headers"_s,
                                     u"attachment"_s,
                                     u"search"_s,
                                     u"findSent"_s,
                                     u"openChat"_s,
                                     u"members"_s,
                                     u"trashed"_s,
                                     u"linked"_s,
                                     u"flush"_s}; // flush: sends what was changed before
    return names;
}

QStringList methodsOf(const QString &header)
{
    static const QRegularExpression method(u"Task<Result<[^;(]*>> ?(\\w+)\\("_s);
    QStringList names;
    auto found = method.globalMatch(textOf(header));
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}
} // namespace

class WritesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMethodOfARepositoryIsKnown_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header : {crmDeals, crmRest, books, projects, calendar, mail, drive, cliq})
            QTest::newRow(header) << QString::fromLatin1(header);
    }

    void eachMethodOfARepositoryIsKnown()
    {
        QFETCH(const QString, header);
        const QStringList methods = methodsOf(header);
        QVERIFY(methods.size() > 3);
        for (const QString &method : methods) {
            const bool isWrite = std::any_of(allWrites().cbegin(), allWrites().cend(), [&](const Write &write) {
                return QLatin1StringView(write.header) == header && QLatin1StringView(write.method) == method;
            });
            QVERIFY2(isWrite || reads().contains(method),
                     qPrintable(method + u": how does a person take it back? Say it in this table."_s));
        }
    }

    void eachWriteHasItsWayBack_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("proof");
        for (const Write &write : allWrites())
            QTest::addRow("%s %s", write.header, write.method)
                << QString::fromLatin1(write.header) << QString::fromLatin1(write.method)
                << QString::fromLatin1(write.source) << QString::fromLatin1(write.proof);
    }

    void eachWriteHasItsWayBack()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, method);
        QFETCH(const QString, source);
        QFETCH(const QString, proof);
        QVERIFY2(methodsOf(header).contains(method), "the table names a write that is not there any more");
        const QString text = textOf(source);
        QVERIFY2(text.contains(proof), qPrintable(source + u" does not hold "_s + proof));
    }
};
} // namespace tst_writes

ATLAS_TEST(tst_writes::WritesTest)
#include "tst_writes.moc"
