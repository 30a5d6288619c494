// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"

#include "services/sandbox/dataset/mailfiles.h"
#include "services/sandbox/dataset/mailhostile.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int latestMinute = 8 * 60 + 40;        ///< of today: a morning's mail is there
constexpr qint64 copyGapMs = 61'000;             ///< between a mail and its copies in a scaled world
constexpr qint64 serialStep = 0x9e3779b97f4a7c1; ///< spreads the numbers in Message-IDs

bool hasHeader(const mail::Message &message, const QString &name)
{
    return std::any_of(message.headers.cbegin(), message.headers.cend(),
                       [&name](const auto &header) { return header.first == name; });
}

/// "<x@y>" becomes "<k2.x@y>".
QString markedId(const QString &id, const QString &mark)
{
    return id.isEmpty() ? id : u'<' + mark + u'.' + id.mid(1);
}

mail::Message copyOf(const mail::Message &original, int copy, bool alone)
{
    mail::Message message = original;
    const QString mark = (alone ? u"f"_s : u"k"_s) + QString::number(copy);
    message.receivedMs -= copyGapMs * copy;
    message.messageId = markedId(original.messageId, mark);
    message.inReplyTo = alone ? QString() : markedId(original.inReplyTo, mark);
    message.references.clear();
    if (alone) {
        message.threadId.clear();
        return message;
    }
    for (const QString &reference : original.references)
        message.references.append(markedId(reference, mark));
    if (!original.threadId.isEmpty())
        message.threadId += u'/' + mark;
    return message;
}
} // namespace

MailBuilder::MailBuilder(mail::Store &store, quint32 seed, int scale, QDate today)
    : m_store(store)
    , m_seed(seed)
    , m_scale(std::max(1, scale))
    , m_today(today)
    , m_zone("Europe/Paris")
    , m_dice(seed * 2654435761U + 15485863U)
    , m_me{store.owner.firstName + u' ' + store.owner.lastName, store.owner.email}
    , m_latest(QDateTime(today, QTime(0, 0).addSecs(latestMinute * 60), m_zone).toMSecsSinceEpoch())
{
}

void MailBuilder::build()
{
    buildFolders();
    buildLabels();
    buildSignatures();
    buildRecent();
    buildConversations();
    buildDrafts();
    buildTemplates();
    buildScheduled();
    buildOddFiles();
    buildOddFileNames();
    buildOddTexts();
    buildOddHeaders();
    buildInvitation();
    buildBrokenMime();
    buildCrowd();
    buildHostile();
    buildNewsletters();
    buildNotifications();
    buildSpam();
    buildFiled();
    buildAnswered();
    buildOpenings();
    fillSent();
    fillInbox();
    multiply();
    commit();
}

/// A scaled world repeats what is not one of a kind; the copies share texts and files with their originals.
void MailBuilder::multiply()
{
    std::vector<const Mail *> originals, lone;
    const QStringList once{folderId(u"/Drafts"_s), folderId(u"/Templates"_s), folderId(u"/Outbox"_s)};
    const QString newsletters = folderId(u"/Newsletter"_s);
    const std::size_t world = m_mails.size();
    for (const Mail &mail : m_mails) {
        if (!once.contains(mail.folderId) && !hasHeader(mail, hostileHeader))
            originals.push_back(&mail);
        if (mail.folderId == newsletters)
            lone.push_back(&mail);
    }
    for (int copy = 1; copy < m_scale; ++copy) {
        for (const Mail *original : originals)
            m_mails.push_back(copyOf(*original, copy, false));
        for (std::size_t number = originals.size(); number < world; ++number) {
            const std::size_t place = number - originals.size();
            const int round = int(place / lone.size());
            m_mails.push_back(copyOf(*lone[place % lone.size()], copy + m_scale * round, true));
        }
    }
}

void MailBuilder::numberThreads()
{
    QHash<QString, QString> ids; ///< of a thread: that of its oldest mail
    for (Mail &mail : m_mails) {
        if (mail.threadId.isEmpty())
            continue;
        if (!ids.contains(mail.threadId))
            ids.insert(mail.threadId, mail.id);
        mail.threadId = ids.value(mail.threadId);
    }
}

void MailBuilder::commit()
{
    std::sort(m_mails.begin(), m_mails.end(), [](const Mail &a, const Mail &b) {
        return a.receivedMs != b.receivedMs ? a.receivedMs < b.receivedMs : a.messageId < b.messageId;
    });
    qint64 before = 0;
    for (Mail &mail : m_mails) {
        mail.receivedMs = std::max(mail.receivedMs, before + 1); // ids begin with it and ascend
        before = mail.receivedMs;
        mail.id = m_store.nextMessageId(mail.receivedMs);
    }
    numberThreads();
    for (const Mail &mail : m_mails) {
        m_store.put(mail);
        if (m_leaving.contains(mail.messageId))
            m_store.scheduled[mail.id] = m_leaving.value(mail.messageId);
    }
}

mail::Message &MailBuilder::add(const QString &folder, const mail::Address &from, qint64 ms)
{
    Mail &mail = m_mails.emplace_back();
    ++m_serial;
    mail.folderId = folderId(folder);
    mail.from = from;
    mail.to = {m_me};
    mail.receivedMs = std::min(ms, m_latest - m_serial);
    mail.isRead = true;
    const qint64 number = (qint64(m_seed) << 20) + m_serial;
    mail.messageId =
        u"<%1.%2@%3>"_s.arg(QString::number(quint64(mail.receivedMs), 36),
                            QString::number(quint64(number) * quint64(serialStep), 16), from.address.section(u'@', -1));
    return mail;
}

mail::Message &MailBuilder::addSent(const QList<mail::Address> &to, qint64 ms)
{
    Mail &mail = add(u"/Sent"_s, m_me, ms);
    mail.to = to;
    mail.isOutgoing = true;
    return mail;
}

void MailBuilder::attach(Mail &mail, const QString &name, const QString &type, const QByteArray &bytes,
                         const QString &contentId)
{
    mail.attachments.append({m_store.nextId(), name, type, contentId, bytes});
}

void MailBuilder::attachPdf(Mail &mail, const QString &name, const QString &title)
{
    const QStringList lines{mail.from.name, when(mail).date().toString(u"dd/MM/yyyy"_s)};
    attach(mail, name, u"application/pdf"_s, smallPdf(title, lines));
}

void MailBuilder::addLabel(Mail &mail, const QString &name) const
{
    for (const mail::Label &label : m_store.labels) {
        if (label.name == name)
            mail.labelIds.append(label.id);
    }
}

void MailBuilder::linkAnswer(Mail &answer, Mail &original)
{
    answer.inReplyTo = original.messageId;
    answer.references = original.references;
    answer.references.append(original.messageId);
    answer.subject = original.subject.startsWith(u"Re: "_s) ? original.subject : u"Re: "_s + original.subject;
    original.isReplied = answer.isOutgoing;
}

qint64 MailBuilder::at(int daysAgo, int minute, bool workday)
{
    QDate day = m_today.addDays(-daysAgo);
    while (workday && day.dayOfWeek() > 5)
        day = day.addDays(-1);
    const QTime time = QTime(0, 0).addSecs(minute * 60 + m_dice.below(60));
    return QDateTime(day, time, m_zone).toMSecsSinceEpoch() + m_dice.below(1000);
}

QDateTime MailBuilder::when(const Mail &mail) const
{
    return QDateTime::fromMSecsSinceEpoch(mail.receivedMs, m_zone);
}

QString MailBuilder::folderId(const QString &path) const
{
    for (const mail::Folder &folder : m_store.folders) {
        if (folder.path == path)
            return folder.id;
    }
    return {};
}
} // namespace atlas::sandbox::dataset

namespace atlas::sandbox::mail
{
void generateMail(Store &store, quint32 seed, int scale, const QDate &today)
{
    dataset::MailBuilder(store, seed, scale, today).build();
}
} // namespace atlas::sandbox::mail
