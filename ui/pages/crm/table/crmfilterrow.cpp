// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/table/crmfilterrow.h"

#include "ui/pages/crm/crmwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toolrow.h"

#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QList<QPair<QString, QString>> crmChoices(const QString &all, const QMap<QString, QString> &byText)
{
    QList<QPair<QString, QString>> choices{{QString(), all}};
    for (auto it = byText.begin(); it != byText.end(); ++it)
        choices.append({it.value(), it.key()});
    return choices;
}
} // namespace

CrmFilterRow::CrmFilterRow(const DirectoryBook &book, DirectoryKind kind, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_kind(kind)
    , m_settings(settings)
{
    setObjectName(u"crmFilters_"_s + CrmWords::kindId(kind));
    build();
    restore();
    retranslate();
}

QString CrmFilterRow::key(const QString &what) const
{
    return u"crm/"_s + CrmWords::kindId(m_kind) + u'/' + what;
}

FilterButton *CrmFilterRow::button(const QString &name, const std::function<void(const QString &)> &choose)
{
    auto *made = new FilterButton(this);
    made->setObjectName(u"crmFilter_"_s + name);
    connect(made, &FilterButton::choiceChanged, this, [this, choose](const QString &id) {
        choose(id);
        publish();
    });
    return made;
}

Chip *CrmFilterRow::dueChip(DirectoryDue due, const QString &name, const QString &icon, bool late)
{
    auto *chip = new Chip(icon, late ? Chip::Tone::Bad : Chip::Tone::Neutral, this);
    chip->setObjectName(u"crmDue_"_s + name);
    chip->setCheckable(true);
    connect(chip, &Chip::clicked, this, [this, due](bool on) { setDue(on ? due : DirectoryDue::Any); });
    return chip;
}

void CrmFilterRow::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *flow = new FlowLayout(8);
    box->addWidget(new ToolRow(flow, this));
    m_search = new SearchField(this);
    m_search->setObjectName(u"crmSearch"_s);
    m_search->setFixedWidth(220);
    flow->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.text = text;
        publish();
    });
    m_owner = button(u"owner"_s, [this](const QString &id) { m_filter.ownerId = id; });
    flow->addWidget(m_owner);
    const bool withStatus = m_kind != DirectoryKind::Contacts && m_kind != DirectoryKind::Accounts;
    if (withStatus)
        flow->addWidget(m_status = button(u"status"_s, [this](const QString &id) { m_filter.status = id; }));
    if (m_kind == DirectoryKind::Leads || m_kind == DirectoryKind::Campaigns)
        flow->addWidget(m_source = button(u"source"_s, [this](const QString &id) { m_filter.source = id; }));
    const bool isActivities = m_kind == DirectoryKind::Activities;
    if (isActivities) {
        flow->addWidget(m_activity = button(u"activity"_s, [this](const QString &id) {
                            m_filter.activity =
                                id.isEmpty() ? std::nullopt : std::optional(CrmActivity::Kind(id.toInt()));
                        }));
        flow->addWidget(m_overdue = dueChip(DirectoryDue::Overdue, u"overdue"_s, u"calendar-alert"_s, true));
        flow->addWidget(m_today = dueChip(DirectoryDue::Today, u"today"_s, u"clock"_s, false));
        flow->addWidget(m_week = dueChip(DirectoryDue::ThisWeek, u"week"_s, u"calendar"_s, false));
    }
    if (isActivities || m_kind == DirectoryKind::Leads) {
        flow->addWidget(m_open = new Chip(u"check"_s, Chip::Tone::Neutral, this));
        m_open->setObjectName(u"crmOpenOnly"_s);
        m_open->setCheckable(true);
        connect(m_open, &Chip::clicked, this, [this](bool on) {
            m_filter.openOnly = on;
            publish();
        });
    }
    m_clear = new QPushButton(this);
    m_clear->setObjectName(u"crmClearFilters"_s);
    m_clear->setProperty("link", true);
    flow->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &CrmFilterRow::clear);
}

void CrmFilterRow::restore()
{
    m_filter.ownerId = m_settings.value(key(u"owner"_s)).toString();
    m_filter.status = m_settings.value(key(u"status"_s)).toString();
    m_filter.source = m_settings.value(key(u"source"_s)).toString();
    // Who is done with a lead or a task looks for what is left.
    m_filter.openOnly = m_open && m_settings.value(key(u"open"_s), true).toBool();
    const int due = m_settings.value(key(u"due"_s), 0).toInt();
    m_filter.due = due >= 0 && due <= int(DirectoryDue::ThisWeek) && m_week ? DirectoryDue(due) : DirectoryDue::Any;
    bool isKind = false;
    const int activity = m_settings.value(key(u"activity"_s)).toInt(&isKind);
    if (m_activity && isKind && activity >= 0 && activity <= int(CrmActivity::Kind::Call))
        m_filter.activity = CrmActivity::Kind(activity);
}

bool CrmFilterRow::isNarrowed() const
{
    return !m_filter.text.trimmed().isEmpty() || !m_filter.ownerId.isEmpty() || !m_filter.status.isEmpty() ||
           !m_filter.source.isEmpty() || m_filter.activity || m_filter.due != DirectoryDue::Any || m_filter.openOnly;
}

void CrmFilterRow::clear()
{
    DirectoryFilter usual;
    usual.today = m_filter.today;
    show(usual);
}

void CrmFilterRow::show(const DirectoryFilter &filter)
{
    m_filter = filter;
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    fillChoices();
    publish();
}

void CrmFilterRow::setDue(DirectoryDue due)
{
    m_filter.due = due;
    publish();
}

void CrmFilterRow::setToday(const QDate &today)
{
    if (today == m_filter.today)
        return;
    m_filter.today = today;
    countDue();
    Q_EMIT filterChanged(m_filter);
}

void CrmFilterRow::publish()
{
    m_settings.setValue(key(u"owner"_s), m_filter.ownerId);
    m_settings.setValue(key(u"status"_s), m_filter.status);
    m_settings.setValue(key(u"source"_s), m_filter.source);
    if (m_open) {
        m_settings.setValue(key(u"open"_s), m_filter.openOnly);
        m_open->setChecked(m_filter.openOnly);
    }
    if (m_week) {
        m_settings.setValue(key(u"due"_s), int(m_filter.due));
        m_settings.setValue(key(u"activity"_s), m_filter.activity ? QVariant(int(*m_filter.activity)) : QVariant());
        m_overdue->setChecked(m_filter.due == DirectoryDue::Overdue);
        m_today->setChecked(m_filter.due == DirectoryDue::Today);
        m_week->setChecked(m_filter.due == DirectoryDue::ThisWeek);
    }
    m_clear->setVisible(isNarrowed());
    Q_EMIT filterChanged(m_filter);
}

void CrmFilterRow::fillChoices()
{
    QMap<QString, QString> owners, statuses, sources;
    const DirectoryList list = directorycells::listOf(m_book.snapshot(), m_kind);
    const int size = directorycells::sizeOf(list);
    const DirectoryColumn sourceColumn =
        m_kind == DirectoryKind::Campaigns ? DirectoryColumn::Type : DirectoryColumn::Source;
    const auto word = [this](DirectoryColumn column, const QString &value) {
        return m_word ? m_word(column, value) : value;
    };
    for (int place = 0; place < size; ++place) {
        const LookupRef &owner = directorycells::ownerAt(list, place);
        if (!owner.id.isEmpty())
            owners.insert(owner.name, owner.id);
        if (const QString status = directorycells::statusAt(list, place); !status.isEmpty())
            statuses.insert(word(DirectoryColumn::Status, status), status);
        if (const QString source = directorycells::sourceAt(list, place); !source.isEmpty())
            sources.insert(word(sourceColumn, source), source);
    }
    const auto fill = [](FilterButton *button, const QString &all, QMap<QString, QString> choices, const QString &id) {
        if (!button)
            return;
        if (!id.isEmpty() && !choices.values().contains(id))
            choices.insert(id, id); // remembered, and no longer there
        button->setChoices(crmChoices(all, choices));
        button->setCurrentId(id);
    };
    const QString all = tr("All");
    fill(m_owner, all, owners, m_filter.ownerId);
    fill(m_status, all, statuses, m_filter.status);
    fill(m_source, all, sources, m_filter.source);
    if (m_activity) {
        QList<QPair<QString, QString>> kinds{{QString(), all}};
        for (const auto kind : {CrmActivity::Kind::Task, CrmActivity::Kind::Meeting, CrmActivity::Kind::Call})
            kinds.append({QString::number(int(kind)), directorycells::kindName(kind)});
        m_activity->setChoices(kinds);
        m_activity->setCurrentId(m_filter.activity ? QString::number(int(*m_filter.activity)) : QString());
    }
}

void CrmFilterRow::setWording(Wording word)
{
    m_word = std::move(word);
    fillChoices();
}

void CrmFilterRow::countDue()
{
    if (!m_week)
        return;
    int overdue = 0, today = 0, week = 0;
    for (const CrmActivity &activity : m_book.snapshot().activities) {
        overdue += directorycells::isDue(activity, DirectoryDue::Overdue, m_filter.today) ? 1 : 0;
        today += directorycells::isDue(activity, DirectoryDue::Today, m_filter.today) ? 1 : 0;
        week += directorycells::isDue(activity, DirectoryDue::ThisWeek, m_filter.today) ? 1 : 0;
    }
    m_overdue->setLabel(tr("Overdue"), overdue);
    //: activities that are due today
    m_today->setLabel(tr("Today"), today);
    //: activities that are due until Sunday
    m_week->setLabel(tr("This week"), week);
}

void CrmFilterRow::refresh()
{
    fillChoices();
    countDue();
    if (m_open) {
        const DirectoryList list = directorycells::listOf(m_book.snapshot(), m_kind);
        int open = 0;
        for (int place = 0; place < directorycells::sizeOf(list); ++place)
            open += directorycells::isOpenAt(list, place) ? 1 : 0;
        //: leads that are not converted; activities that are not done
        m_open->setLabel(m_kind == DirectoryKind::Leads ? tr("Not converted") : tr("Not done"), open);
    }
}

void CrmFilterRow::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CrmFilterRow::retranslate()
{
    m_search->setName(tr("Filter"));
    m_owner->setLabel(tr("Owner"));
    if (m_status)
        m_status->setLabel(tr("Status"));
    if (m_source)
        m_source->setLabel(CrmWords::sourceLabel(m_kind));
    if (m_activity)
        //: task, meeting or call
        m_activity->setLabel(tr("Kind"));
    m_clear->setText(tr("Clear filters"));
    refresh();
    publish();
}

void CrmFilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
