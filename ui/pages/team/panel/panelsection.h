// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrecords.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>

class QPushButton;
class QVBoxLayout;

namespace atlas
{
/// A line of a section of the panel.
struct ChannelRow {
    QString id, title, note;
    QString icon;          ///< of resources/icons; empty: initials of the title
    bool isPerson = false; ///< with presence
    CliqPresence presence = CliqPresence::Unknown;
    bool leadsOn = true; ///< can be pressed
    friend bool operator==(const ChannelRow &, const ChannelRow &) = default;
};

/// A titled part of the panel about a channel: pinned messages, files, members. Long lists are folded.
class ChannelSection : public QWidget
{
    Q_OBJECT
public:
    ChannelSection(const QString &objectName, int folded, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// The same rows again change nothing. `remark` is said instead of, or below, the rows.
    void setRows(const QList<ChannelRow> &rows, const QString &remark = {});
    /// Ids of rows in sight.
    [[nodiscard]] QStringList visibleIds() const;

Q_SIGNALS:
    void opened(const QString &id);
    void unfolded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    int m_folded;
    bool m_all = false;
    QList<ChannelRow> m_rows;
    QString m_said;
    Label *m_title;
    Label *m_count;
    QVBoxLayout *m_box;
    QPushButton *m_more;
    Label *m_remark;
};
} // namespace atlas
