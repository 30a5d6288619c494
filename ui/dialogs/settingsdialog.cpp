// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/amountinput.h"
#include "ui/dialogs/connect/formfield.h"
#include "ui/shell/notifications/alertsettingsview.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themepicker.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
struct SettingsDialog::Private {
    Private(const Values &start, Prompter &ask)
        : values(start)
        , prompter(ask)
    {
    }

    Values values;
    Prompter &prompter;
    Label *languageLabel = nullptr, *themeLabel = nullptr, *dataLabel = nullptr, *folder = nullptr;
    Segmented *language = nullptr, *motion = nullptr;
    ThemePicker *theme = nullptr;
    Label *motionLabel = nullptr;
    FormField *target = nullptr;
    Label *alertsLabel = nullptr, *startLabel = nullptr;
    AlertSettingsView *alerts = nullptr;
    QCheckBox *trayIcon = nullptr, *autostart = nullptr;
    QScrollArea *scroll = nullptr;
    QPushButton *openFolder = nullptr, *removeData = nullptr, *close = nullptr;

    void build(SettingsDialog *dialog);
    void buildStart(QVBoxLayout *column, QWidget *body);
    void buildFoot(SettingsDialog *dialog, QVBoxLayout *outer);
    void connectParts(SettingsDialog *dialog);
    void buildData(QVBoxLayout *column, QWidget *body);
    void retranslate(SettingsDialog *dialog) const;
    void readTarget(SettingsDialog *dialog);
};

void SettingsDialog::Private::build(SettingsDialog *dialog)
{
    scroll = new QScrollArea(dialog);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(0, 0, 0, 14);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(6);
    const auto heading = [&](Label *&label) {
        label = new Label(TextSize::Body, 500, Label::Tone::Text, body);
        column->addWidget(label);
    };
    heading(languageLabel);
    language = new Segmented(body);
    language->setObjectName(u"settings.language"_s);
    column->addWidget(language);
    column->addSpacing(8);
    heading(themeLabel);
    theme = new ThemePicker(body);
    theme->setObjectName(u"settings.theme"_s);
    column->addWidget(theme, 0, Qt::AlignLeft);
    column->addSpacing(8);
    heading(motionLabel);
    motion = new Segmented(body);
    motion->setObjectName(u"settings.motion"_s);
    column->addWidget(motion);
    column->addSpacing(8);
    target = new FormField(body);
    target->input()->setObjectName(u"settings.target"_s);
    target->input()->setMaximumWidth(220);
    column->addWidget(target);
    column->addSpacing(8);
    heading(alertsLabel);
    alerts = new AlertSettingsView(values.alerts, body);
    column->addWidget(alerts);
    column->addSpacing(8);
    heading(startLabel);
    buildStart(column, body);
    column->addSpacing(8);
    heading(dataLabel);
    buildData(column, body);
    outer->addWidget(scroll, 1);
    buildFoot(dialog, outer);
}

void SettingsDialog::Private::buildStart(QVBoxLayout *column, QWidget *body)
{
    trayIcon = new QCheckBox(body);
    trayIcon->setObjectName(u"settings.trayIcon"_s);
    trayIcon->setChecked(values.trayIcon);
    column->addWidget(trayIcon);
    autostart = new QCheckBox(body);
    autostart->setObjectName(u"settings.autostart"_s);
    autostart->setChecked(values.autostart.value_or(false));
    autostart->setVisible(values.autostart.has_value());
    column->addWidget(autostart);
}

void SettingsDialog::Private::buildFoot(SettingsDialog *dialog, QVBoxLayout *outer)
{
    close = new QPushButton(dialog);
    close->setObjectName(u"settings.close"_s);
    close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addStretch(1);
    foot->addWidget(close);
    outer->addLayout(foot);
}

void SettingsDialog::Private::buildData(QVBoxLayout *column, QWidget *body)
{
    folder = new Label(TextSize::Label, 400, Label::Tone::Secondary, body);
    folder->setWordWrap(true);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(folder);
    auto *row = new QHBoxLayout;
    openFolder = new QPushButton(body);
    openFolder->setObjectName(u"settings.openFolder"_s);
    openFolder->setAutoDefault(false);
    removeData = new QPushButton(body);
    removeData->setObjectName(u"settings.removeData"_s);
    removeData->setProperty("danger", true);
    removeData->setAutoDefault(false);
    row->addWidget(openFolder);
    row->addWidget(removeData);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
}

void SettingsDialog::Private::retranslate(SettingsDialog *dialog) const
{
    dialog->setWindowTitle(tr("Settings"));
    languageLabel->setText(tr("Language"));
    themeLabel->setText(tr("Theme"));
    dataLabel->setText(tr("Data on this computer"));
    alertsLabel->setText(tr("Notifications"));
    startLabel->setText(tr("Start"));
    trayIcon->setText(tr("Show Atlas beside the clock of the system"));
    autostart->setText(tr("Start Atlas with this computer"));
    language->setSegments({u"Français"_s, u"English"_s});
    language->setAccessibleName(tr("Language"));
    motionLabel->setText(tr("Reduce motion"));
    motion->setSegments({tr("As the system does"), tr("Always"), tr("Never")});
    motion->setAccessibleName(tr("Reduce motion"));
    //: %1 is a currency code
    target->setWords(
        tr("Sales target of a month, in %1").arg(values.homeCurrency),
        tr("The pipeline's coverage is measured against it. Kept on this computer; leave it empty for none."));
    folder->setText(values.dataFolder);
    openFolder->setText(tr("Open the folder"));
    removeData->setText(tr("Remove local data…"));
    close->setText(tr("Close"));
}

void SettingsDialog::Private::readTarget(SettingsDialog *dialog)
{
    const QString typed = target->text();
    const std::optional<Money> amount = typed.isEmpty() ? std::nullopt : amountFromInput(typed, values.homeCurrency);
    if (!typed.isEmpty() && !amount) {
        target->setError(tr("Enter an amount, such as %1.").arg(format::money(Money(15'000'000, values.homeCurrency))));
        return;
    }
    if (amount != values.monthlyTarget) {
        values.monthlyTarget = amount;
        Q_EMIT dialog->targetChosen(amount);
    }
}

SettingsDialog::SettingsDialog(const Values &values, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(values, prompter))
{
    setObjectName(u"settings"_s);
    d->build(this);
    d->retranslate(this);
    d->language->setCurrentIndex(values.language == "en"_L1 ? 1 : 0);
    d->theme->setChoice(values.theme);
    d->motion->setCurrentIndex(static_cast<int>(values.motion));
    if (values.monthlyTarget) {
        d->target->input()->setText(format::moneyParts(*values.monthlyTarget).number);
    }
    const QSize room = parent ? parent->window()->size() : QSize(520, 560); // small screens at 200 %
    resize(QSize(520, 560).boundedTo(room));
    d->language->setFocus();
    d->connectParts(this);
}

void SettingsDialog::showNotifications()
{
    layout()->activate();
    d->scroll->ensureWidgetVisible(d->alerts, 0, 0);
    d->alerts->findChild<QCheckBox *>()->setFocus();
}

void SettingsDialog::Private::connectParts(SettingsDialog *dialog)
{
    connect(language, &Segmented::currentChanged, dialog,
            [dialog](int index) { Q_EMIT dialog->languageChosen(index == 1 ? u"en"_s : u"fr"_s); });
    connect(theme, &ThemePicker::chosen, dialog, &SettingsDialog::themeChosen);
    connect(motion, &Segmented::currentChanged, dialog,
            [dialog](int index) { Q_EMIT dialog->motionChosen(static_cast<MotionChoice>(index)); });
    connect(target->input(), &QLineEdit::editingFinished, dialog, [this, dialog] { readTarget(dialog); });
    connect(openFolder, &QPushButton::clicked, dialog,
            [this, dialog] { Q_EMIT dialog->openFolderRequested(values.dataFolder); });
    connect(removeData, &QPushButton::clicked, dialog, [this, dialog] {
        if (prompter.confirm(dialog, tr("Remove the data kept on this computer?"),
                             tr("Nothing changes in Zoho. Atlas reads everything again when it next refreshes; the "
                                "sign-in stays."),
                             tr("Remove"))) {
            Q_EMIT dialog->removeDataRequested();
        }
    });
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(alerts, &AlertSettingsView::changed, dialog, &SettingsDialog::alertSettingsChosen);
    connect(trayIcon, &QCheckBox::toggled, dialog, &SettingsDialog::trayIconChosen);
    connect(autostart, &QCheckBox::toggled, dialog, &SettingsDialog::autostartChosen);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate(this);
    }
}
} // namespace atlas
