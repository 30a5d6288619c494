// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/documentsview.h"

namespace atlas
{
/// The estimates: written, sent, answered, and turned into invoices.
class EstimatesView : public DocumentsView
{
    Q_OBJECT
public:
    EstimatesView(BooksActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("estimates"); }

protected:
    [[nodiscard]] std::optional<Shown> shown(const QString &id) const override;
    void fillPanel() override;
    void retranslate() override;
    void describeEmpty(StateView &state) override;

private:
    void convert();
    void decline();
    QPushButton *m_convert, *m_sent, *m_accept, *m_decline, *m_mail, *m_pdf, *m_edit;
};
} // namespace atlas
