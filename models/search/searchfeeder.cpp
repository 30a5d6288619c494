// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchfeeder.h"

#include "models/books/cashbook.h"
#include "models/calendar/calendarbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"
#include "models/search/searchrows.h"
#include "models/team/teambook.h"

#include <QCoroTask>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// From a change until it is given: several changes go together.
constexpr std::chrono::milliseconds kFeedPause{1500};
/// Between two sources: what the person does meanwhile comes first.
constexpr std::chrono::milliseconds kSourcePause{150};

using MakeOf = searchrows::Make (*)(const HomeSources &);

const QHash<QString, MakeOf> &makers()
{
    static const QHash<QString, MakeOf> all{{u"deals"_s, searchrows::deals},   {u"directory"_s, searchrows::directory},
                                            {u"books"_s, searchrows::books},   {u"projects"_s, searchrows::projects},
                                            {u"events"_s, searchrows::events}, {u"mails"_s, searchrows::mails},
                                            {u"files"_s, searchrows::files},   {u"chats"_s, searchrows::chats}};
    return all;
}
} // namespace

SearchFeeder::SearchFeeder(SearchIndex &index, const HomeSources &books, QObject *parent)
    : QObject(parent)
    , m_index(index)
    , m_books(books)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SearchFeeder::next);
    connect(&m_index, &SearchIndex::emptied, this, &SearchFeeder::start);
    watch();
}

void SearchFeeder::watch()
{
    const auto tell = [this](const QString &source) { return [this, source] { soon(source); }; };
    if (m_books.deals) {
        connect(m_books.deals, &DealBook::rebuilt, this, tell(u"deals"_s));
        connect(m_books.deals, &DealBook::rowsChanged, this, tell(u"deals"_s));
        connect(m_books.deals, &DealBook::othersChanged, this, tell(u"deals"_s));
    }
    if (m_books.directory)
        connect(m_books.directory, &DirectoryBook::changed, this, tell(u"directory"_s));
    if (m_books.cash)
        connect(m_books.cash, &CashBook::booksChanged, this, tell(u"books"_s));
    if (m_books.delivery)
        connect(m_books.delivery, &DeliveryBook::changed, this, tell(u"projects"_s));
    if (m_books.calendar)
        connect(m_books.calendar, &CalendarBook::changed, this, tell(u"events"_s));
    if (m_books.mail)
        connect(m_books.mail, &MailBook::changed, this, tell(u"mails"_s));
    if (m_books.files) {
        connect(m_books.files, &DriveBook::changed, this, tell(u"files"_s));
        connect(m_books.files, &DriveBook::folderChanged, this, tell(u"files"_s));
    }
    if (m_books.team) {
        connect(m_books.team, &TeamBook::changed, this, tell(u"chats"_s));
        connect(m_books.team, &TeamBook::historyChanged, this, tell(u"chats"_s));
    }
}

void SearchFeeder::start()
{
    m_started = true;
    const QStringList all = makers().keys();
    for (const QString &source : all)
        soon(source);
}

void SearchFeeder::soon(const QString &source)
{
    if (!m_started)
        return;
    if (!m_waiting.contains(source))
        m_waiting.append(source);
    if (!m_busy && !m_soon.isActive())
        m_soon.start(kFeedPause);
}

void SearchFeeder::next()
{
    while (!m_waiting.isEmpty() && !m_busy) {
        const QString source = m_waiting.takeFirst();
        // Never read: what the search knows of it from the last time is better than nothing.
        if (searchrows::Make make = makers().value(source)(m_books))
            give(source, searchrows::withKindWords(std::move(make)));
    }
}

void SearchFeeder::give(const QString &source, searchrows::Make make)
{
    m_busy = true;
    auto task = m_index.replaceMade(source, std::move(make), m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<Done> &) {
        m_busy = false;
        if (!m_waiting.isEmpty())
            m_soon.start(kSourcePause);
    });
}
} // namespace atlas
