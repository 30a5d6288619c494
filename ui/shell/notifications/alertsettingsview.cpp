// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/alertsettingsview.h"

#include "ui/shell/notifications/alertwords.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// A kind's two switches.
struct KindSwitches {
    AlertKind kind;
    QCheckBox *shown, *said;
};

QSpinBox *numberField(QWidget *parent, const QString &name, int least, int most, int value)
{
    auto *field = new QSpinBox(parent);
    field->setObjectName(name);
    field->setRange(least, most);
    field->setValue(value);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}
} // namespace

struct AlertSettingsView::Private {
    QList<KindSwitches> kinds;
    Label *shownHeading = nullptr, *saidHeading = nullptr;
    Label *clientsLabel = nullptr, *dealsLabel = nullptr, *minutesLabel = nullptr, *toLabel = nullptr;
    QSpinBox *clients = nullptr, *deals = nullptr, *minutes = nullptr;
    QCheckBox *quiet = nullptr;
    QTimeEdit *from = nullptr, *to = nullptr;

    void buildKinds(QWidget *view, QGridLayout *grid, const AlertSettings &settings);
    void buildFigures(QWidget *view, QGridLayout *grid, const AlertSettings &settings);
    void retranslate() const;
    void enable() const;
};

void AlertSettingsView::Private::buildKinds(QWidget *view, QGridLayout *grid, const AlertSettings &settings)
{
    shownHeading = new Label(TextSize::Label, 400, Label::Tone::Secondary, view);
    saidHeading = new Label(TextSize::Label, 400, Label::Tone::Secondary, view);
    grid->addWidget(shownHeading, 0, 0);
    grid->addWidget(saidHeading, 0, 1);
    for (const AlertKind kind : kAlertKinds) {
        const int row = grid->rowCount();
        auto *shown = new QCheckBox(view);
        shown->setObjectName(u"settings.alert."_s + alertKey(kind));
        shown->setChecked(settings.isOn(kind));
        auto *said = new QCheckBox(view);
        said->setObjectName(u"settings.system."_s + alertKey(kind));
        said->setChecked(!settings.silent.contains(kind));
        grid->addWidget(shown, row, 0);
        grid->addWidget(said, row, 1, Qt::AlignHCenter);
        kinds.append({kind, shown, said});
    }
    grid->setColumnStretch(0, 1);
}

void AlertSettingsView::Private::buildFigures(QWidget *view, QGridLayout *grid, const AlertSettings &settings)
{
    clients = numberField(view, u"settings.largeClients"_s, 1, 1000, settings.largeClients);
    deals = numberField(view, u"settings.quietDealDays"_s, 0, 365, settings.quietDealDays);
    minutes = numberField(view, u"settings.meetingMinutes"_s, 1, 120, settings.meetingMinutes);
    Label **labels[] = {&clientsLabel, &dealsLabel, &minutesLabel};
    QSpinBox *fields[] = {clients, deals, minutes};
    for (int i = 0; i < 3; ++i) {
        *labels[i] = new Label(TextSize::Body, 400, Label::Tone::Text, view);
        (*labels[i])->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(*labels[i], row, 0);
        grid->addWidget(fields[i], row, 1);
    }
    quiet = new QCheckBox(view);
    quiet->setObjectName(u"settings.quietHours"_s);
    quiet->setChecked(settings.quietHours);
    from = new QTimeEdit(settings.quietFrom, view);
    from->setObjectName(u"settings.quietFrom"_s);
    toLabel = new Label(TextSize::Body, 400, Label::Tone::Text, view);
    to = new QTimeEdit(settings.quietTo, view);
    to->setObjectName(u"settings.quietTo"_s);
    for (QTimeEdit *field : {from, to})
        field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *hours = new QHBoxLayout;
    hours->addWidget(from);
    hours->addWidget(toLabel);
    hours->addWidget(to);
    hours->addStretch(1);
    const int row = grid->rowCount();
    grid->addWidget(quiet, row, 0, 1, 2);
    grid->addLayout(hours, row + 1, 0, 1, 2);
}

void AlertSettingsView::Private::retranslate() const
{
    shownHeading->setText(tr("In Atlas"));
    saidHeading->setText(tr("By the system"));
    for (const KindSwitches &each : kinds) {
        const QString name = alertwords::kindName(each.kind);
        each.shown->setText(name);
        each.shown->setToolTip(alertwords::kindHint(each.kind));
        //: accessible name of a switch: %1 is a kind of alert
        each.said->setAccessibleName(tr("%1: also by the system").arg(name));
        each.said->setToolTip(each.said->accessibleName());
    }
    clientsLabel->setText(tr("Large clients: so many, by what they owe"));
    dealsLabel->setText(tr("A deal is quiet after so many days"));
    deals->setSpecialValueText(tr("by its stage"));
    minutesLabel->setText(tr("Minutes before a meeting"));
    clients->setAccessibleName(clientsLabel->text());
    deals->setAccessibleName(dealsLabel->text());
    minutes->setAccessibleName(minutesLabel->text());
    quiet->setText(tr("Quiet hours: nothing by the system"));
    //: between two times of day
    toLabel->setText(tr("to"));
    from->setAccessibleName(tr("Quiet from"));
    to->setAccessibleName(tr("Quiet until"));
}

void AlertSettingsView::Private::enable() const
{
    for (const KindSwitches &each : kinds)
        each.said->setEnabled(each.shown->isChecked());
    from->setEnabled(quiet->isChecked());
    to->setEnabled(quiet->isChecked());
}

AlertSettingsView::AlertSettingsView(const AlertSettings &settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    d->buildKinds(this, grid, settings);
    d->buildFigures(this, grid, settings);
    d->retranslate();
    d->enable();
    const auto tell = [this] {
        d->enable();
        Q_EMIT changed(this->settings());
    };
    const QList<QCheckBox *> switches = findChildren<QCheckBox *>();
    for (QCheckBox *each : switches)
        connect(each, &QCheckBox::toggled, this, tell);
    for (QSpinBox *field : {d->clients, d->deals, d->minutes})
        connect(field, &QSpinBox::valueChanged, this, tell);
    for (QTimeEdit *field : {d->from, d->to})
        connect(field, &QTimeEdit::timeChanged, this, tell);
}

AlertSettingsView::~AlertSettingsView() = default;

AlertSettings AlertSettingsView::settings() const
{
    AlertSettings settings;
    for (const KindSwitches &each : std::as_const(d->kinds)) {
        if (!each.shown->isChecked())
            settings.off.insert(each.kind);
        if (!each.said->isChecked())
            settings.silent.insert(each.kind);
    }
    settings.quietHours = d->quiet->isChecked();
    settings.quietFrom = d->from->time();
    settings.quietTo = d->to->time();
    settings.largeClients = d->clients->value();
    settings.quietDealDays = d->deals->value();
    settings.meetingMinutes = d->minutes->value();
    return settings;
}

void AlertSettingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}
} // namespace atlas
