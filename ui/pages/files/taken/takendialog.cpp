// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/files/filesparts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct TakenNames {
    Q_DECLARE_TR_FUNCTIONS(TakenNames)
};

constexpr int mostShown = 6;

QString takenList(const QStringList &taken)
{
    QStringList shown = taken.mid(0, mostShown);
    if (taken.size() > mostShown)
        shown << TakenNames::tr("and %n more", nullptr, int(taken.size() - mostShown));
    return shown.join(u"\n"_s);
}

struct TakenChoice {
    QString text;
    std::optional<NameConflict> choice;
};

QList<TakenChoice> takenChoices()
{
    return {
        {TakenNames::tr("Keep both: the new ones get a number, \u201creport (2).pdf\u201d"), NameConflict::KeepBoth},
        {TakenNames::tr("Replace: a new version each, the old ones stay among the versions"), NameConflict::Replace},
        {TakenNames::tr("Leave these out"), std::nullopt}};
}

QString takenTitle(int taken, const QString &placeName)
{
    //: %1 a folder
    return TakenNames::tr("%n name(s) exist already in %1", nullptr, taken).arg(placeName);
}
QButtonGroup *takenRadios(const QList<TakenChoice> &choices, QVBoxLayout &column, QWidget *parent)
{
    auto *group = new QButtonGroup(parent);
    for (const TakenChoice &choice : choices) {
        auto *radio = new QRadioButton(choice.text, parent);
        radio->setObjectName(u"taken.%1"_s.arg(group->buttons().size()));
        group->addButton(radio, int(group->buttons().size()));
        column.addWidget(radio);
    }
    group->button(0)->setChecked(true);
    return group;
}
} // namespace

void askAboutTaken(const QStringList &taken, int count, const QString &placeName, QWidget *over,
                   std::function<void(TakenAnswer)> then)
{
    auto *sheet = new SheetDialog(over);
    sheet->setObjectName(u"takenDialog"_s);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, sheet);
    title->setWordWrap(true);
    title->setText(takenTitle(int(taken.size()), placeName));
    auto *names = new Label(TextSize::Body, 400, Label::Tone::Secondary, sheet);
    names->setObjectName(u"taken.names"_s);
    names->setText(takenList(taken));
    column->addWidget(title);
    column->addWidget(names);
    const QList<TakenChoice> choices = takenChoices();
    QButtonGroup *group = takenRadios(choices, *column, sheet);
    auto *cancel = new QPushButton(TakenNames::tr("Send nothing"), sheet);
    auto *send = new PrimaryButton({}, sheet);
    send->setObjectName(u"taken.send"_s);
    send->setDefault(true);
    const auto showCount = [group, send, count, leftOut = int(taken.size())] {
        const int sent = group->checkedId() == 2 ? count - leftOut : count;
        send->setText(TakenNames::tr("Send %n file(s)", nullptr, sent));
        send->setEnabled(sent > 0);
    };
    QObject::connect(group, &QButtonGroup::idClicked, sheet, showCount);
    showCount();
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(send);
    column->addSpacing(6);
    column->addLayout(foot);
    QObject::connect(cancel, &QPushButton::clicked, sheet, &QDialog::reject);
    QObject::connect(send, &QPushButton::clicked, sheet, &QDialog::accept);
    QObject::connect(sheet, &QDialog::finished, sheet, [group, choices, then = std::move(then)](int result) {
        TakenAnswer answer;
        answer.goesOn = result == QDialog::Accepted;
        answer.choice = choices.at(group->checkedId()).choice;
        then(answer);
    });
    sheet->resize(480, sheet->sizeHint().height());
    sheet->present();
    group->button(0)->setFocus();
}
} // namespace atlas
