// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/ageingcard.h"

#include "ui/charts/ageingbar.h"
#include "ui/pages/cashflow/overview/cashfigurewords.h"
#include "ui/pages/common/tones.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

AgeingCard::AgeingCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_hint(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_totalHead(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_left(new Label(TextSize::Label, 400, Label::Tone::Warn, this))
{
    setObjectName(u"ageingCard"_s);
    m_customers.viewId = u"invoices"_s;
    m_suppliers.viewId = u"bills"_s;
    m_grid->setContentsMargins(16, 12, 16, 10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setRowMinimumHeight(0, 24);
    m_grid->addWidget(m_title, 0, 0, 1, 3);
    m_grid->addWidget(m_hint, 0, 3, 1, 4, Qt::AlignRight);
    for (int bucket = 0; bucket < kAgeBuckets; ++bucket) {
        auto *head = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
        head->setTextFormat(Qt::RichText);
        head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(head, 1, bucket + 1);
        m_grid->setColumnStretch(bucket + 1, 1);
        m_heads.append(head);
    }
    m_totalHead->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_totalHead, 1, kAgeBuckets + 1);
    buildSide(m_customers, 2);
    buildSide(m_suppliers, 4);
    m_left->setWordWrap(true);
    m_grid->addWidget(m_left, 6, 0, 1, kAgeBuckets + 2);
    m_grid->setRowStretch(7, 1);
}

void AgeingCard::buildSide(Side &side, int row)
{
    side.name = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    side.overdue = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    side.overdue->setTextFormat(Qt::RichText);
    side.total = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    side.total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int bucket = 0; bucket < kAgeBuckets; ++bucket) {
        auto *amount = new Label(TextSize::Body, 400, Label::Tone::Text, this);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(amount, row, bucket + 1);
        side.amounts.append(amount);
    }
    side.bar = new AgeingBar(this);
    side.bar->setObjectName(u"ageing_"_s + side.viewId);
    m_grid->addWidget(side.name, row, 0);
    m_grid->addWidget(side.total, row, kAgeBuckets + 1);
    m_grid->addWidget(side.overdue, row + 1, 0);
    m_grid->addWidget(side.bar, row + 1, 1, 1, kAgeBuckets + 1);
    connect(side.bar, &AgeingBar::activated, this, [this, &side](int bucket) { open(side, bucket); });
}

QString AgeingCard::bucketName(int bucket)
{
    switch (AgeBucket(bucket)) {
    case AgeBucket::Current:
        return tr("Not due");
    case AgeBucket::To30:
        return tr("1 to 30 d");
    case AgeBucket::To60:
        return tr("31 to 60 d");
    case AgeBucket::To90:
        return tr("61 to 90 d");
    case AgeBucket::Over90:
        break;
    }
    return tr("over 90 d");
}

void AgeingCard::fillSide(Side &side, double scale, const QString &name)
{
    side.name->setText(name);
    side.total->setText(format::money(format::whole(side.ageing.total)));
    side.total->setToolTip(format::money(side.ageing.total));
    const QString overdue = format::money(format::whole(side.ageing.overdue)).toHtmlEscaped();
    const bool late = !side.ageing.overdue.isZero();
    //: under "Customers" or "Suppliers"; %1 an amount past due
    side.overdue->setText(tr("overdue %1").arg(late ? toned(Label::Tone::Bad, overdue) : overdue));
    QList<AgeingBar::Part> parts;
    for (size_t bucket = 0; bucket < kAgeBuckets; ++bucket) {
        const Money &amount = side.ageing.amounts.at(bucket);
        const int count = int(side.ageing.recordIds.at(bucket).size());
        side.amounts.at(qsizetype(bucket))->setText(format::money(format::whole(amount)));
        side.amounts.at(qsizetype(bucket))->setToolTip(format::money(amount));
        //: %1 an age ("1 to 30 d"), %2 an amount, %3 "9 documents"
        const QString words =
            tr("%1: %2, %3").arg(bucketName(int(bucket)), format::money(amount), tr("%n documents", nullptr, count));
        parts.append({majorUnits(amount), words});
    }
    side.bar->setParts(parts, scale, name);
}

void AgeingCard::refresh(const CashBook &book)
{
    m_customers.ageing = receivablesAgeing(book.books(), book.today());
    m_suppliers.ageing = payablesAgeing(book.books(), book.today());
    m_title->setText(tr("Receivables and payables by age"));
    m_hint->setText(tr("same scale \u00b7 click a part for its documents"));
    m_totalHead->setText(tr("Total"));
    const Tokens &tokens = Theme::get().tokens();
    for (int bucket = 0; bucket < kAgeBuckets; ++bucket) {
        const QString square =
            u"<span style=\"color:%1\">\u25a0</span> "_s.arg(AgeingBar::colour(bucket, tokens).name());
        m_heads.at(bucket)->setText(square + bucketName(bucket).toHtmlEscaped());
    }
    const double scale = std::max(majorUnits(m_customers.ageing.total), majorUnits(m_suppliers.ageing.total));
    fillSide(m_customers, scale, tr("Customers"));
    fillSide(m_suppliers, scale, tr("Suppliers"));
    const int suspects = int(m_customers.ageing.suspectIds.size() + m_suppliers.ageing.suspectIds.size());
    m_left->setText(tr("%n documents left out: their exchange rate is missing in Books.", nullptr, suspects));
    m_left->setVisible(suspects > 0);
}

void AgeingCard::open(const Side &side, int bucket)
{
    const QStringList &ids = side.ageing.recordIds.at(size_t(bucket));
    if (!ids.isEmpty()) {
        //: what a list shows: %1 "Customers" or "Suppliers", %2 an age
        Q_EMIT recordsRequested(side.viewId, tr("%1, %2").arg(side.name->text(), bucketName(bucket)), ids);
    }
}
} // namespace atlas
