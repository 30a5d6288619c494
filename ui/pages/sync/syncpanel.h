// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncchoices.h"
#include "ui/pages/common/recordpanel.h"

class QGridLayout;
class QVBoxLayout;

namespace atlas
{
/// One client with both sides in columns: the newer side is marked, and field by field a person says whose value is
/// right. Ambiguous ones are told apart here.
class SyncPanel : public RecordPanel
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget *parent = nullptr);
    void showRow(const SyncRow &row, const SyncChoices &choices);
    [[nodiscard]] QString key() const { return m_row.key; }

Q_SIGNALS:
    void rowChosen(const QString &key, const atlas::SyncChoices::Row &choice);
    void linkRequested(const QString &customer, const QString &crmKey);
    void unlinkRequested(const QString &customer);
    /// "crm": Accounts or Contacts; "books": a customer.
    void recordRequested(atlas::SyncSide side, const QString &module, const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addFields(QVBoxLayout *column);
    void addField(QGridLayout *grid, const SyncDifference &difference);
    void addCandidates(QVBoxLayout *column);
    void addSwitches(QVBoxLayout *column);
    void choose(SyncField field, std::optional<SyncSide> side);
    void publish();
    SyncRow m_row;
    SyncChoices m_choices;
    QWidget *m_place;
    QWidget *m_content = nullptr;
    QPushButton *m_openCrm;
    QPushButton *m_openBooks;
    QPushButton *m_unlink;
};
} // namespace atlas
