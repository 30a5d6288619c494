// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QStandardItemModel;

namespace atlas
{
/// One thing a CompletingField offers.
struct FieldEntry {
    QString id, text;
};

/// A line that is completed from a list by any part of a name. Text that is no entry of the list has no id.
class CompletingField : public QLineEdit
{
    Q_OBJECT
public:
    /// `entries`: made by entryModel(); shared between fields, must outlive them.
    explicit CompletingField(QStandardItemModel *entries, QWidget *parent = nullptr);
    [[nodiscard]] static QStandardItemModel *entryModel(const QList<FieldEntry> &entries, QObject *parent);
    /// Selects an entry without a signal; an unknown id empties the field unless `text` is given.
    void setChosen(const QString &id, const QString &text = {});
    [[nodiscard]] QString chosenId() const { return m_id; } ///< empty: nothing chosen
    /// Something is typed that was not chosen from the list.
    [[nodiscard]] bool isUnresolved() const { return m_id.isEmpty() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    /// A person chose an entry, or typed what is none (empty id).
    void chosen(const QString &id);

private:
    void typed(const QString &text);
    [[nodiscard]] QString textOf(const QString &id) const;
    QStandardItemModel *m_entries;
    QString m_id;
};
} // namespace atlas
