// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/notificationcenter.h"

#include "models/alerts/alertrules.h"
#include "services/core/clock.h"
#include "ui/shell/notifications/alertwords.h"

#include <QJsonDocument>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::minutes lookInterval{1};
constexpr std::chrono::seconds gatherInterval{2};
/// More than these at once are told as a number: nobody reads ten bubbles.
constexpr qsizetype mostBubbles = 3;
const QString kSettingsKey = QStringLiteral("alerts/settings");

QString ledgerKey(const QString &accountId)
{
    return u"alerts/told_"_s + QString::fromLatin1(accountId.toUtf8().toHex());
}

QJsonObject readObject(const QSettings &settings, const QString &key)
{
    return QJsonDocument::fromJson(settings.value(key).toString().toUtf8()).object();
}

void writeObject(QSettings &settings, const QString &key, const QJsonObject &object)
{
    settings.setValue(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}
} // namespace

NotificationCenter::NotificationCenter(QSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_kept(settings)
    , m_clock(clock)
    , m_settings(AlertSettings::fromJson(readObject(settings, kSettingsKey)))
{
    m_everyMinute.setInterval(lookInterval);
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherInterval);
    connect(&m_everyMinute, &QTimer::timeout, this, &NotificationCenter::look);
    connect(&m_soon, &QTimer::timeout, this, &NotificationCenter::look);
}

NotificationCenter::~NotificationCenter() = default;

void NotificationCenter::setAccount(const QString &accountId)
{
    m_accountId = accountId;
    m_ledger = accountId.isEmpty() ? AlertLedger() : AlertLedger::fromJson(readObject(m_kept, ledgerKey(accountId)));
    Q_EMIT changed();
}

void NotificationCenter::watch(std::function<HomeSources()> books)
{
    m_books = std::move(books);
    m_soon.stop();
    m_everyMinute.stop();
    if (!m_books)
        return;
    m_everyMinute.start();
    m_soon.start(0);
}

void NotificationCenter::checkSoon()
{
    if (m_books && !m_soon.isActive())
        m_soon.start(gatherInterval);
}

void NotificationCenter::look()
{
    if (m_books)
        take(alerts::today(m_books(), m_settings));
}

void NotificationCenter::raise(const Alert &alert)
{
    if (m_settings.isOn(alert.kind))
        take({alert});
}

void NotificationCenter::take(const QList<Alert> &found)
{
    const QJsonObject before = m_ledger.toJson();
    const QList<Alert> fresh = m_ledger.take(found, now(), today());
    if (m_ledger.toJson() != before) {
        keep();
        Q_EMIT changed();
    }
    announce(fresh);
}

void NotificationCenter::announce(const QList<Alert> &fresh)
{
    if (m_isPaused || m_settings.isQuietAt(now().toLocalTime().time()))
        return;
    QList<Alert> told = fresh;
    told.removeIf([this](const Alert &alert) { return m_settings.silent.contains(alert.kind); });
    if (told.size() > mostBubbles) {
        Q_EMIT announced(alertwords::together(int(told.size())), alertwords::title(told.constFirst()),
                         u"notifications:"_s);
        return;
    }
    for (const Alert &alert : std::as_const(told))
        Q_EMIT announced(alertwords::title(alert), alertwords::sentence(alert, today()), alert.subject);
}

void NotificationCenter::keep()
{
    if (!m_accountId.isEmpty())
        writeObject(m_kept, ledgerKey(m_accountId), m_ledger.toJson());
}

void NotificationCenter::setSettings(const AlertSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    writeObject(m_kept, kSettingsKey, settings.toJson());
    Q_EMIT changed();
    checkSoon();
}

void NotificationCenter::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) != paused)
        Q_EMIT pausedChanged(paused);
}

QList<AlertLedger::Entry> NotificationCenter::entries() const
{
    QList<AlertLedger::Entry> shown = m_ledger.entries();
    shown.removeIf([this](const AlertLedger::Entry &entry) { return !m_settings.isOn(entry.alert.kind); });
    return shown;
}

int NotificationCenter::unread() const
{
    const QList<AlertLedger::Entry> shown = entries();
    return int(std::count_if(shown.cbegin(), shown.cend(), [](const auto &entry) { return !entry.isRead; }));
}

QDate NotificationCenter::today() const
{
    return m_clock.today();
}

QDateTime NotificationCenter::now() const
{
    return m_clock.now();
}

void NotificationCenter::markAllRead()
{
    m_ledger.markAllRead();
    keep();
    Q_EMIT changed();
}

void NotificationCenter::dismiss(const QString &id)
{
    m_ledger.dismiss(id);
    keep();
    Q_EMIT changed();
}

void NotificationCenter::dismissAll()
{
    m_ledger.dismissAll();
    keep();
    Q_EMIT changed();
}

void NotificationCenter::open(const QString &id)
{
    const QList<AlertLedger::Entry> known = m_ledger.entries();
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&id](const auto &each) { return each.alert.id == id; });
    if (found == known.cend())
        return;
    const QString subject = found->alert.subject;
    m_ledger.markRead(id);
    keep();
    Q_EMIT changed();
    Q_EMIT openRequested(subject);
}
} // namespace atlas
