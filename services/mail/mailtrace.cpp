// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtrace.h"

#include "services/core/lostwrite.h"
#include "services/mail/mailaddresses.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailtext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
/// A request whose connection broke may still be at work, and lists lag behind: none is believed at once.
constexpr std::array mailLookDelays{1000ms, 4000ms, 9000ms, 16'000ms};
constexpr qint64 clockTolerance = 120'000; ///< ms that this computer's clock and Zoho's may differ
constexpr qint64 longAgo = 600'000;        ///< ms after which the newest few messages may not reach back
constexpr int newest = 20, newestOfLongAgo = 200;

QStringList keysOf(const QList<MailAddress> &addresses)
{
    QStringList keys;
    for (const MailAddress &address : addresses)
        keys.append(mailaddresses::wire(address.address).toLower());
    keys.sort();
    return keys;
}

/// The milliseconds since 1970 that a message id begins with; 0 if it is of another kind.
qint64 millisecondsOf(const QString &id)
{
    constexpr qsizetype digitsOfTime = 13, digitsOfId = 19;
    return id.size() == digitsOfId ? id.left(digitsOfTime).toLongLong() : 0;
}

/// Failures that the next look meets again.
bool lasts(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
    case ErrorKind::Decode:
    case ErrorKind::RateLimited:
        return false;
    default:
        return true;
    }
}

QString folderOf(const QList<MailFolder> &folders, MailFolder::Kind kind)
{
    const auto folder = std::ranges::find(folders, kind, &MailFolder::kind);
    return folder == folders.cend() ? QString() : folder->id;
}
} // namespace

MailTrace::MailTrace(MailService &service, const Clock &clock, QSet<QString> &claimed, OutgoingMail mail,
                     mailrequests::Mode mode, QDateTime begun)
    : m_service(service)
    , m_clock(clock)
    , m_claimed(claimed)
    , m_mail(std::move(mail))
    , m_mode(mode)
    , m_begun(std::move(begun))
{
}

bool MailTrace::isRecent(const MailMessage &row) const
{
    const qint64 earliest = m_begun.toMSecsSinceEpoch() - clockTolerance;
    const qint64 made = millisecondsOf(row.id);
    const bool received = !row.receivedAt.isValid() || row.receivedAt.toMSecsSinceEpoch() >= earliest;
    return received && (made == 0 || made >= earliest) && (row.receivedAt.isValid() || made > 0);
}

bool MailTrace::isIt(const MailMessage &row) const
{
    if (m_claimed.contains(row.id) || !isRecent(row))
        return false;
    return hasSubject(row) && keysOf(row.to) == keysOf(m_mail.to) && keysOf(row.cc) == keysOf(m_mail.cc);
}

bool MailTrace::hasSubject(const MailMessage &row) const
{
    if (m_mail.subject.isEmpty()) // a reply gets one from Zoho, and other mails a word for having none
        return !m_mail.replyTo.isEmpty() || row.subject.isEmpty() ||
               row.subject.contains("no subject"_L1, Qt::CaseInsensitive);
    // Whether Zoho's rows encode subjects is not certain: read as both, the way rows are read.
    const QStringList spellings{m_mail.subject, m_mail.subject.toHtmlEscaped()};
    return std::ranges::any_of(spellings, [&row](const QString &spelling) {
        return mailjson::message({{"subject"_L1, spelling}}).subject.simplified() == row.subject.simplified();
    });
}

bool MailTrace::isLongAgo() const
{
    return m_begun.msecsTo(m_clock.now()) > longAgo;
}

Task<Result<Done>> MailTrace::findFolders(CancelToken cancel)
{
    if (!m_folder.isEmpty())
        co_return Done{};
    const Result<QJsonArray> rows = co_await m_service.folders(Priority::User, cancel);
    if (!rows)
        co_return fail(rows.error());
    const QList<MailFolder> folders = mailjson::folders(*rows);
    using Kind = MailFolder::Kind;
    const Kind kind = m_mode == mailrequests::Mode::Send    ? Kind::Sent
                      : m_mode == mailrequests::Mode::Draft ? Kind::Drafts
                                                            : Kind::Templates;
    m_folder = folderOf(folders, kind);
    m_outbox = m_mode == mailrequests::Mode::Send ? folderOf(folders, Kind::Outbox) : QString();
    if (m_folder.isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_folder"_s);
    co_return Done{};
}

Task<MailTrace::Look> MailTrace::lookIn(QString folderId, CancelToken cancel)
{
    Look look;
    MailListQuery query;
    query.folderId = folderId;
    query.withSent = true;
    query.limit = isLongAgo() ? newestOfLongAgo : newest;
    const Result<MailRowPage> page = co_await m_service.messages(query, cancel);
    if (!page) {
        look.isFinal = lasts(page.error());
        co_return look;
    }
    bool reachesBack = !page->more;
    for (const QJsonValue &value : page->rows) {
        const MailMessage row = mailjson::message(value.toObject());
        if (isIt(row)) {
            look.seen = Seen::Yes;
            look.id = row.id;
            co_return look;
        }
        reachesBack = reachesBack || !isRecent(row);
    }
    look.seen = reachesBack ? Seen::No : Seen::Unknown;
    co_return look;
}

Task<MailTrace::Look> MailTrace::look(bool isLast, CancelToken cancel)
{
    const Result<Done> found = co_await findFolders(cancel);
    if (!found) {
        Look blind;
        blind.isFinal = lasts(found.error());
        co_return blind;
    }
    Look look = co_await lookIn(m_folder, cancel);
    // Zoho holds mails back at times, in the outbox: those are sent as well.
    if (isLast && look.seen == Seen::No && !m_outbox.isEmpty())
        look = co_await lookIn(m_outbox, cancel);
    co_return look;
}

Task<Result<SentMail>> MailTrace::settle(ApiError lost, CancelToken cancel)
{
    Look last;
    for (const std::chrono::milliseconds delay : mailLookDelays) {
        const bool settled = isLongAgo(); // whatever was under way then has ended: one look tells
        if (!settled)
            co_await m_clock.sleep(delay, cancel);
        if (cancel.isCancelled())
            break;
        last = co_await look(settled || delay == mailLookDelays.back(), cancel);
        if (last.seen == Seen::Yes || last.isFinal || settled)
            break;
    }
    if (last.seen == Seen::Yes) {
        m_claimed.insert(last.id);
        SentMail sent;
        sent.id = last.id;
        sent.wasLookedUp = true;
        co_return sent;
    }
    if (last.seen == Seen::No && !cancel.isCancelled())
        co_return fail(lostwrite::notCreated(lost));
    co_return fail(lostwrite::unknownFate(lost));
}
} // namespace atlas
