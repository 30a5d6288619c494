// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/invoiceabilities.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::invoiceabilities
{
namespace
{
struct AbilityWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::InvoiceAbilities)
};

/// Issued and not paid in full. "open" is the France edition's word for it.
bool isUnpaid(const QString &status)
{
    static const QStringList unpaid{u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s, u"open"_s};
    return unpaid.contains(status);
}

bool waitsForIssue(const QString &status)
{
    return status == "draft"_L1 || status == "approved"_L1;
}

bool waitsForApproval(const QString &status)
{
    return status == "pending_approval"_L1 || status == "rejected"_L1;
}

QString whyNotUnpaid(const QString &status, const Money &balance)
{
    if (status == "void"_L1)
        return AbilityWords::tr("The invoice is void.");
    if (waitsForIssue(status))
        return AbilityWords::tr("The invoice is not issued yet: mark it as sent or email it first.");
    if (waitsForApproval(status))
        return AbilityWords::tr("The invoice is not approved.");
    if (!isUnpaid(status) || balance.minor() <= 0)
        return AbilityWords::tr("Nothing of it is open.");
    return {};
}
} // namespace

QString whyNot(Ability ability, const QString &status, const Money &balance)
{
    const bool isVoid = status == "void"_L1;
    const bool settled = !isUnpaid(status) && !waitsForIssue(status) && !waitsForApproval(status);
    switch (ability) {
    case Ability::Edit:
        if (isVoid)
            return AbilityWords::tr("A void invoice can no longer be changed.");
        return settled ? AbilityWords::tr("A paid invoice can no longer be changed.") : QString();
    case Ability::MarkSent:
        if (waitsForIssue(status))
            return {};
        if (waitsForApproval(status))
            return AbilityWords::tr("The invoice is not approved.");
        return isVoid ? AbilityWords::tr("The invoice is void.") : AbilityWords::tr("It is issued already.");
    case Ability::Email:
        if (waitsForApproval(status))
            return AbilityWords::tr("The invoice is not approved.");
        return isVoid ? AbilityWords::tr("The invoice is void.") : QString();
    case Ability::Remind:
    case Ability::Pay:
    case Ability::Credit:
    case Ability::WriteOff:
        return whyNotUnpaid(status, balance);
    case Ability::Void:
        if (isVoid)
            return AbilityWords::tr("The invoice is void.");
        if (waitsForApproval(status))
            return AbilityWords::tr("The invoice is not approved.");
        return settled ? AbilityWords::tr("A paid invoice cannot be voided: take its payments back in Zoho Books "
                                          "first, or write a credit note.")
                       : QString();
    case Ability::Delete:
        return status == "draft"_L1 ? QString()
                                    : AbilityWords::tr("Only drafts are deleted: void an issued invoice instead.");
    }
    return {};
}
} // namespace atlas::invoiceabilities
