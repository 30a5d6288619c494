// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/table/bulkbar.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QToolButton *bulkMenuButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("bordered", true);
    button->setProperty("small", true);
    button->setMenu(new QMenu(button));
    return button;
}
} // namespace

BulkBar::BulkBar(ProjectsActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_change(new BulkChange(actions, this))
    , m_count(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_progress(new Label(TextSize::Label, 500, Label::Tone::Accent, this))
    , m_result(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_details(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    setObjectName(u"bulkBar"_s);
    build();
    connect(m_change, &BulkChange::progressed, this, [this](int done, int total) {
        //: progress of a change of many tasks
        m_progress->setText(tr("%1 of %2\u2026").arg(format::number(done + 1), format::number(total)));
        refresh();
    });
    connect(m_change, &BulkChange::finished, this, &BulkBar::showResult);
    connect(m_stop, &QPushButton::clicked, m_change, &BulkChange::stop);
    connect(m_showDetails, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        retranslate();
    });
    connect(m_delete, &QPushButton::clicked, this, &BulkBar::deleteSelected);
    connect(m_status->menu(), &QMenu::aboutToShow, this, &BulkBar::fillStatuses);
    connect(m_owner->menu(), &QMenu::aboutToShow, this, &BulkBar::fillOwners);
    connect(m_days->menu(), &QMenu::aboutToShow, this, &BulkBar::fillDays);
    connect(m_done->menu(), &QMenu::aboutToShow, this, &BulkBar::fillDone);
    retranslate();
}

void BulkBar::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_controls = new QWidget(this);
    auto *line = new QHBoxLayout(m_controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_count->setObjectName(u"bulkCount"_s);
    m_status = bulkMenuButton(u"bulkStatus"_s, m_controls);
    m_owner = bulkMenuButton(u"bulkOwner"_s, m_controls);
    m_days = bulkMenuButton(u"bulkDays"_s, m_controls);
    m_done = bulkMenuButton(u"bulkDone"_s, m_controls);
    m_delete = new QPushButton(m_controls);
    m_delete->setObjectName(u"bulkDelete"_s);
    m_delete->setProperty("small", true);
    m_delete->setProperty("danger", true);
    m_stop = new QPushButton(m_controls);
    m_stop->setObjectName(u"bulkStop"_s);
    m_stop->setProperty("small", true);
    line->addWidget(m_count);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_status, m_owner, m_days, m_done, m_delete})
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    box->addWidget(m_controls);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(8);
    m_result->setObjectName(u"bulkResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_showDetails = new QPushButton(this);
    m_showDetails->setObjectName(u"bulkShowDetails"_s);
    m_showDetails->setProperty("link", true);
    outcome->addWidget(m_result, 1);
    outcome->addWidget(m_showDetails);
    box->addLayout(outcome);
    m_details->setObjectName(u"bulkDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->addWidget(m_details);
    for (QWidget *late : std::initializer_list<QWidget *>{m_result, m_showDetails, m_details})
        late->hide();
}

QList<const ProjectTask *> BulkBar::tasks() const
{
    QList<const ProjectTask *> out;
    for (const QString &id : m_ids) {
        if (const ProjectTask *task = m_actions.book().task(id))
            out.append(task);
    }
    return out;
}

void BulkBar::setSelection(const QStringList &taskIds)
{
    if (taskIds == m_ids)
        return;
    m_ids = taskIds;
    if (!m_change->isRunning() && m_change->result().refused.isEmpty())
        m_result->hide();
    refresh();
}

void BulkBar::refresh()
{
    const bool running = m_change->isRunning();
    m_controls->setVisible(running || m_ids.size() > 1);
    m_count->setText(tr("%n selected", nullptr, int(m_ids.size())));
    for (QWidget *control : std::initializer_list<QWidget *>{m_status, m_owner, m_days, m_done, m_delete})
        control->setEnabled(!running);
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    setVisible(m_controls->isVisibleTo(this) || m_result->isVisibleTo(this));
}

void BulkBar::run(const BulkChange::Wanted &wanted)
{
    m_result->hide();
    m_showDetails->hide();
    m_details->hide();
    m_change->start(m_ids, wanted);
    refresh();
}

void BulkBar::deleteSelected()
{
    const QList<const ProjectTask *> chosen = tasks();
    if (chosen.isEmpty() || m_change->isRunning())
        return;
    const int count = int(chosen.size());
    const QString title =
        count == 1 ? tr("Delete \u201c%1\u201d?").arg(chosen.first()->name) : tr("Delete %n tasks?", nullptr, count);
    if (!m_actions.prompter().confirm(
            this, title, tr("Their subtasks and comments go with them. This cannot be undone."), tr("Delete")))
        return;
    m_result->hide();
    m_change->startDeleting(m_ids);
    refresh();
}

void BulkBar::showResult()
{
    const BulkResult &result = m_change->result();
    QStringList parts{result.deleted ? tr("%n deleted", nullptr, result.changed)
                                     : tr("%n changed", nullptr, result.changed)};
    if (result.unchanged > 0)
        parts.append(tr("%n already so", nullptr, result.unchanged));
    if (result.left > 0) //: tasks that a stopped change did not come to
        parts.append(tr("%n left as they were", nullptr, result.left));
    QStringList lines, ids;
    for (const BulkResult::Refused &refused : result.refused) {
        ids.append(refused.taskId);
        QString line = u"%1: %2"_s.arg(refused.name, refused.why);
        if (!refused.details.isEmpty())
            line += u" (%1)"_s.arg(refused.details);
        lines.append(line);
    }
    QString text = parts.join(u", "_s);
    if (!lines.isEmpty()) {
        const BulkResult::Refused &first = result.refused.first();
        //: after "3 changed": how many were refused, the first of them and why
        text += u", "_s + tr("%n refused: %1", nullptr, int(lines.size())).arg(first.name + u" \u2013 "_s + first.why);
    }
    m_result->setText(text);
    m_result->setTone(lines.isEmpty() ? Label::Tone::Good : Label::Tone::Bad);
    m_result->show();
    m_details->setText(lines.join(u'\n'));
    m_showDetails->setVisible(!lines.isEmpty());
    m_details->hide();
    refresh();
    if (!ids.isEmpty())
        Q_EMIT refusedTasks(ids);
}

QString BulkBar::resultText() const
{
    return m_result->text();
}

void BulkBar::retranslate()
{
    setAccessibleName(tr("Change the selected tasks"));
    m_status->setText(tr("Status \u25be"));
    m_owner->setText(tr("Owner \u25be"));
    m_days->setText(tr("Days \u25be"));
    m_done->setText(tr("Percent \u25be"));
    m_status->setAccessibleName(tr("Set the status"));
    m_owner->setAccessibleName(tr("Set the owner"));
    m_days->setAccessibleName(tr("Move or set the days"));
    m_done->setAccessibleName(tr("Set the percent done"));
    m_delete->setText(tr("Delete\u2026"));
    m_stop->setText(tr("Stop"));
    m_showDetails->setText(m_details->isHidden() ? tr("Show details") : tr("Hide details"));
    refresh();
}

void BulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
