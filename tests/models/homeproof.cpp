// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

#include "services/core/apiclient.h"

namespace atlas::test
{
void HomeProof::begin()
{
    using namespace byhand;
    open();
    const HomeSpan quarter = spanOf(HomePeriod::Quarter, m_today);
    m_quarterFrom = quarter.from;
    m_quarterTo = quarter.to;
    m_now = QDateTime::currentDateTimeUtc();
    const QSet<QString> projects = openProjectIds(); // which task waits for which is read where it is shown
    QVERIFY(
        isOk(QCoro::waitFor(m_connection->delivery().readSchedules(QStringList(projects.begin(), projects.end())))));
    m_world->delivery.setSnapshot(*QCoro::waitFor(m_connection->delivery().load()), m_today);
    if (const MailFolder *drafts = m_world->mail.folderOf(MailFolder::Kind::Drafts))
        QVERIFY(isOk(QCoro::waitFor(m_connection->mailbox().readFolder(drafts->id))));
    if (const MailFolder *templates = m_world->mail.folderOf(MailFolder::Kind::Templates))
        QVERIFY(isOk(QCoro::waitFor(m_connection->mailbox().readFolder(templates->id))));
    m_world->mail.setSnapshot(*QCoro::waitFor(m_connection->mailbox().load()));
    for (const DriveSpace &space : m_world->files.spaces())
        readDrive(space.id, space.kind == DriveSpace::Kind::Team ? 1 : 0);
    m_world->files.setSnapshot(m_connection->drive().snapshot());
    WorkPlan plan;
    plan.weeklyMinutes = minutesAWeek;
    const QJsonArray users = work(ProjectsKind::User);
    for (const QJsonValue &user : users) {
        PersonPlan &person = plan.people[idIn(user)];
        person.weeklyMinutes = minutesAWeek;
        person.costPerHour = Money(eurosAnHour * 100, u"EUR"_s);
    }
    m_world->delivery.setPlan(plan);
}

/// As a person opens folders one after the other.
void HomeProof::readDrive(const QString &folderId, int deeper)
{
    if (!QCoro::waitFor(m_connection->drive().readFolder(folderId)) || deeper == 0)
        return;
    const QList<DriveItem> items = m_connection->drive().snapshot().folders.value(folderId).items;
    for (const DriveItem &item : items)
        if (item.isFolder)
            readDrive(item.id, deeper - 1);
}

HomeSources HomeProof::sourcesOf(const QString &cardId) const
{
    HomeSources made = sources(cardId.startsWith(u"projects."_s) ? HomePeriod::Month : HomePeriod::Quarter);
    made.targets.monthly = Money(byhand::monthlyTarget, u"EUR"_s);
    made.now = m_now;
    return made;
}

const QJsonArray &HomeProof::rows(BooksKind kind)
{
    if (!m_books.contains(int(kind)))
        m_books.insert(int(kind), books(kind));
    return m_books[int(kind)];
}

const QJsonArray &HomeProof::rows(ProjectsKind kind)
{
    if (!m_work.contains(int(kind)))
        m_work.insert(int(kind), work(kind));
    return m_work[int(kind)];
}

const QJsonArray &HomeProof::crm(const QString &module, const QString &fields)
{
    if (m_crm.contains(module))
        return m_crm[module];
    QJsonArray all;
    CrmListQuery query(module, fields.split(u','));
    if (module == u"Leads"_s)
        query.converted = u"both"_s;
    for (bool more = true; more;) {
        const Result<RecordPage> page = QCoro::waitFor(m_connection->crm().list(query));
        if (!page)
            break;
        for (const QJsonValue &row : page->data)
            all.append(row);
        query.pageToken = page->pageToken;
        more = page->more;
    }
    return *m_crm.insert(module, all);
}

QJsonArray HomeProof::leads()
{
    return crm(u"Leads"_s, u"Last_Name,Email,Lead_Source,Lead_Status,Converted__s,Converted_Contact,Converted_Deal,"
                           "Created_Time"_s);
}

QJsonArray HomeProof::mails(MailFolder::Kind kind)
{
    QJsonArray all;
    const MailFolder *folder = m_world->mail.folderOf(kind);
    if (!folder)
        return all;
    MailListQuery query;
    query.folderId = folder->id;
    for (bool more = true; more; query.start += query.limit) {
        const Result<MailRowPage> page = QCoro::waitFor(m_connection->mailbox().service().messages(query));
        more = page && page->rows.size() == query.limit;
        for (const QJsonValue &row : page ? page->rows : QJsonArray())
            all.append(row);
    }
    return all;
}

const QJsonArray &HomeProof::logs()
{
    if (m_logs)
        return *m_logs;
    m_logs.emplace();
    const QMap<QDate, QDateTime> months = m_world->delivery.snapshot().logMonths;
    for (auto month = months.cbegin(); month != months.cend(); ++month)
        for (const LogModule module : {LogModule::Task, LogModule::Issue, LogModule::General}) {
            const Result<QJsonArray> rows = QCoro::waitFor(m_connection->projects().timeLogs(
                module, month.key(), month.key().addMonths(1).addDays(-1), Priority::User));
            for (const QJsonValue &row : rows ? *rows : QJsonArray())
                m_logs->append(row);
        }
    return *m_logs;
}

QJsonArray HomeProof::events(const QDate &first, const QDate &last)
{
    QJsonArray all;
    QSet<QString> met;
    const QTimeZone zone = m_world->calendar.zone();
    for (const Calendar &calendar : m_world->calendar.snapshot().calendars) {
        if (calendar.isHidden)
            continue;
        const Result<QJsonArray> rows = QCoro::waitFor(m_connection->agenda().service().events(
            calendar.uid, first.startOfDay(zone).toUTC(), last.addDays(1).startOfDay(zone).toUTC()));
        for (const QJsonValue &row : rows ? *rows : QJsonArray()) {
            const QString start = row[u"dateandtime"_s][u"start"_s].toString();
            const QString key = row[u"title"_s].toString() + start + row[u"dateandtime"_s][u"end"_s].toString();
            const bool declined = row[u"rsvpStatus"_s].toVariant().toString() == u"2"_s;
            // A day is a day in every zone.
            const bool isAfter = row[u"isallday"_s].toBool() && QDate::fromString(start.left(8), u"yyyyMMdd"_s) > last;
            if (met.contains(key) || declined || isAfter)
                continue;
            met.insert(key);
            all.append(row);
        }
    }
    return all;
}

QJsonArray HomeProof::mentions()
{
    ApiRequest request(App::Cliq, Verb::Get, u"/api/v3/mentions"_s);
    request.addParam(u"limit"_s, u"100"_s).addParam(u"type"_s, u"all"_s);
    const Result<QJsonObject> answer = QCoro::waitFor(m_connection->client().json(request));
    if (!answer)
        return {};
    const QJsonValue rows = answer->contains(u"data"_s) ? answer->value(u"data"_s) : answer->value(u"mentions"_s);
    return rows.toArray();
}

QJsonArray HomeProof::channels()
{
    ApiRequest request(App::Cliq, Verb::Get, u"/api/v2/channels"_s);
    request.addParam(u"limit"_s, u"100"_s).addParam(u"joined"_s, u"true"_s);
    const Result<QJsonObject> answer = QCoro::waitFor(m_connection->client().json(request));
    return answer ? answer->value(u"channels"_s).toArray() : QJsonArray();
}

QJsonArray HomeProof::folder(const QString &id)
{
    ApiRequest request(App::WorkDrive, Verb::Get, u"/api/v1/files/"_s + id + u"/files"_s);
    request.addParam(u"page[next]"_s, u"0"_s).addParam(u"page[limit]"_s, u"50"_s); // more lie in no folder here
    const Result<QJsonObject> answer = QCoro::waitFor(m_connection->client().json(request));
    return answer ? answer->value(u"data"_s).toArray() : QJsonArray();
}

bool HomeProof::isOutcome(const QJsonObject &deal, StageOutcome outcome) const
{
    const QString stage = deal[u"Stage"_s].toString();
    const QList<Stage> &stages = m_world->deals.pipeline().stages;
    const auto found = std::find_if(stages.cbegin(), stages.cend(), [&stage](const Stage &each) {
        return each.actual == stage || each.display == stage;
    });
    return found != stages.cend() && found->outcome == outcome;
}

namespace byhand
{
qint64 centsOf(const QJsonValue &value)
{
    return qRound64(value.toDouble() * 100);
}

bool isSuspect(const QJsonObject &row)
{
    return row[u"currency_code"_s].toString() != u"EUR"_s && row[u"exchange_rate"_s].toDouble() == 1;
}

qint64 euros(const QJsonObject &row, const QString &field)
{
    if (row[u"currency_code"_s].toString() == u"EUR"_s)
        return centsOf(row[field]);
    return isSuspect(row) ? 0 : qRound64(row[field].toDouble() * row[u"exchange_rate"_s].toDouble() * 100);
}

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QDate localDayOf(const QJsonValue &value)
{
    return instantOf(value).toLocalTime().date();
}

QDate portalDayOf(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODate);
    const bool isInstant = value.toString().size() > 10 && at.isValid();
    return isInstant ? at.toTimeZone(QTimeZone("Europe/Paris")).date() : dayOf(value);
}

int minutesOf(const QJsonValue &clock)
{
    if (clock.isDouble())
        return qRound(clock.toDouble() * 60);
    const QStringList parts = clock.toString().split(u':');
    return qRound(parts.value(0).toDouble() * 60) + parts.value(1).toInt();
}

int lowerMedian(QList<int> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? -1 : values.at((values.size() - 1) / 2);
}

bool isIssued(const QJsonObject &document)
{
    static const QStringList words{u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s,
                                   u"paid"_s, u"open"_s,   u"closed"_s};
    return words.contains(document[u"status"_s].toString());
}

bool isOpenInvoice(const QJsonObject &document)
{
    return isIssued(document) && document[u"status"_s] != u"paid"_s && document[u"balance"_s].toDouble() > 0;
}

bool isOpenBill(const QJsonObject &document)
{
    return isOpenInvoice(document);
}

QString refId(const QJsonValue &lookup)
{
    return lookup.isObject() ? lookup[u"id"_s].toString() : lookup.toString();
}

QHash<QString, QString> accountsByCustomer(HomeProof &hand)
{
    QHash<QString, QString> accountOfDeal, accountOfMail, accounts;
    for (const QJsonValue &deal : std::as_const(hand.m_deals))
        accountOfDeal.insert(refId(deal[u"id"_s]), refId(deal[u"Account_Name"_s]));
    const QJsonArray people = hand.crm(u"Contacts"_s, u"Last_Name,First_Name,Email,Account_Name,Created_Time"_s);
    QHash<QString, QDateTime> newest;
    for (const QJsonValue &person : people) {
        const QString mail = person[u"Email"_s].toString().trimmed().toCaseFolded();
        const QDateTime made = instantOf(person[u"Created_Time"_s]);
        if (mail.isEmpty() || (newest.contains(mail) && made <= newest.value(mail)))
            continue;
        newest.insert(mail, made);
        accountOfMail.insert(mail, refId(person[u"Account_Name"_s]));
    }
    QHash<QString, QMap<QString, int>> votes;
    for (const BooksKind kind : {BooksKind::Invoice, BooksKind::Estimate})
        for (const QJsonValue &row : hand.rows(kind))
            if (const QString account = accountOfDeal.value(row[u"zcrm_potential_id"_s].toString()); !account.isEmpty())
                ++votes[row[u"customer_id"_s].toString()][account];
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        const auto most = std::max_element(it->cbegin(), it->cend());
        accounts.insert(it.key(), most.key());
    }
    for (const QJsonValue &row : hand.rows(BooksKind::Contact)) {
        const QString id = row[u"contact_id"_s].toString();
        const QString account = accountOfMail.value(row[u"email"_s].toString().trimmed().toCaseFolded());
        if (row[u"contact_type"_s] != u"vendor"_s && !accounts.contains(id) && !account.isEmpty())
            accounts.insert(id, account);
    }
    return accounts;
}

QString accountOfProject(const QJsonObject &project)
{
    for (auto it = project.begin(); it != project.end(); ++it)
        if (it.key().contains(u"crm_account"_s, Qt::CaseInsensitive))
            return it.value().isObject() ? idIn(it.value()) : it.value().toVariant().toString();
    return {};
}
} // namespace byhand
} // namespace atlas::test
