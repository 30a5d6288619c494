// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/targetdialog.h"

#include "ui/pages/pipeline/form/fieldrules.h"
#include "ui/widgets/buttons.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

TargetDialog::TargetDialog(const std::optional<Money> &target, const QString &currency, QWidget *parent)
    : SheetDialog(parent)
    , m_currency(currency)
    , m_amount(new QLineEdit(this))
    , m_problem(new Label(TextSize::Label, 400, Label::Tone::Bad, this))
{
    setObjectName(u"targetDialog"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("Monthly target"));
    auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    text->setWordWrap(true);
    //: %1 is a currency code
    text->setText(tr("What should be won each month, in %1. Coverage and won deals are compared with it. It stays on "
                     "this computer; leave it empty for no target.")
                      .arg(currency));
    m_amount->setObjectName(u"targetAmount"_s);
    m_amount->setAccessibleName(tr("Monthly target in %1").arg(currency));
    m_amount->setAlignment(Qt::AlignRight);
    if (target) {
        const QString plain = target->toDecimal();
        m_amount->setText(QLocale().toString(plain.toDouble(), 'f', plain.endsWith(u".00") ? 0 : 2));
    }
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new PrimaryButton({}, this);
    save->setText(tr("Set target"));
    save->setObjectName(u"targetSave"_s);
    save->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, m_amount, m_problem}) {
        box->addWidget(widget);
    }
    box->addSpacing(4);
    box->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TargetDialog::submit);
    setFixedWidth(380);
    resize(380, layout()->totalHeightForWidth(380));
    m_amount->setFocus();
}

void TargetDialog::submit()
{
    if (m_amount->text().trimmed().isEmpty()) {
        Q_EMIT targetChosen(std::nullopt);
        accept();
        return;
    }
    const std::optional<QString> plain = plainDecimal(m_amount->text(), QLocale());
    const std::optional<Money> target = plain ? Money::fromDecimal(*plain, m_currency) : std::nullopt;
    if (!target || target->minor() <= 0) {
        m_problem->setText(tr("Type an amount above zero."));
        m_problem->show();
        return;
    }
    Q_EMIT targetChosen(target);
    accept();
}
} // namespace atlas
