// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/paymentmodes.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::paymentmodes
{
namespace
{
struct PaymentModeWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::PaymentModes)
};
} // namespace

const QStringList &all()
{
    static const QStringList modes{u"banktransfer"_s,   u"check"_s,           u"cash"_s,  u"creditcard"_s,
                                   u"bankremittance"_s, u"autotransaction"_s, u"others"_s};
    return modes;
}

QString label(const QString &mode)
{
    const QHash<QString, QString> labels{{u"banktransfer"_s, PaymentModeWords::tr("Bank transfer")},
                                         {u"check"_s, PaymentModeWords::tr("Cheque")},
                                         {u"cash"_s, PaymentModeWords::tr("Cash")},
                                         {u"creditcard"_s, PaymentModeWords::tr("Card")},
                                         {u"bankremittance"_s, PaymentModeWords::tr("Bank remittance")},
                                         {u"autotransaction"_s, PaymentModeWords::tr("Direct debit")},
                                         {u"others"_s, PaymentModeWords::tr("Other")}};
    return labels.value(mode, mode);
}
} // namespace atlas::paymentmodes
