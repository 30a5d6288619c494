// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"
#include "ui/pages/common/sheetdialog.h"
#include "ui/widgets/label.h"

class QLineEdit;

namespace atlas
{
/// Asks for the monthly target in the home currency. Kept on this computer only.
class TargetDialog : public SheetDialog
{
    Q_OBJECT
public:
    TargetDialog(const std::optional<Money> &target, const QString &currency, QWidget *parent);

Q_SIGNALS:
    void targetChosen(const std::optional<atlas::Money> &target); ///< nullopt: no target any more

private:
    void submit();
    QString m_currency;
    QLineEdit *m_amount;
    Label *m_problem;
};
} // namespace atlas
