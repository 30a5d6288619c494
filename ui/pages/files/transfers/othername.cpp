// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/transfers/othername.h"

#include "services/workdrive/workdriveservice.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct OtherName {
    Q_DECLARE_TR_FUNCTIONS(OtherName)
};
} // namespace

QString nameProblem(const QString &name)
{
    const Result<Done> checked = workdrive::checkName(name);
    if (checked)
        return {};
    if (checked.error().code == u"slash")
        return OtherName::tr("A name cannot contain \u201c/\u201d.");
    if (checked.error().code == u"too_long")
        return OtherName::tr("A name has at most 200 characters.");
    if (checked.error().code == u"control")
        return OtherName::tr("A name cannot contain control characters.");
    return OtherName::tr("A name is needed.");
}

void askForOtherName(const QString &name, QWidget *over, std::function<void(const QString &)> then)
{
    auto *sheet = new SheetDialog(over);
    sheet->setObjectName(u"otherName"_s);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, sheet);
    title->setText(OtherName::tr("Send it under another name"));
    auto *line = new QLineEdit(name, sheet);
    line->setObjectName(u"otherName.name"_s);
    auto *box = new FieldBox(OtherName::tr("Name"), line, sheet);
    auto *cancel = new QPushButton(OtherName::tr("Cancel"), sheet);
    auto *send = new PrimaryButton({}, sheet);
    send->setObjectName(u"otherName.send"_s);
    send->setText(OtherName::tr("Send"));
    send->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(send);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(box);
    column->addLayout(foot);
    QObject::connect(line, &QLineEdit::textChanged, box, [box] { box->setProblem({}); });
    QObject::connect(cancel, &QPushButton::clicked, sheet, &QDialog::reject);
    QObject::connect(send, &QPushButton::clicked, sheet, [sheet, line, box, then = std::move(then)] {
        const QString problem = nameProblem(line->text());
        box->setProblem(problem);
        if (!problem.isEmpty())
            return;
        then(line->text().trimmed());
        sheet->accept();
    });
    sheet->resize(420, sheet->sizeHint().height());
    sheet->present();
    line->setFocus();
    const qsizetype dot = name.lastIndexOf(u'.');
    line->setSelection(0, dot > 0 ? int(dot) : int(name.size()));
}
} // namespace atlas
