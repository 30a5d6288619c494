// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QWidget>

namespace atlas
{
/// What the shell needs from a page. A page paints at once from what it has; its controller does the rest.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString pageId() const = 0; ///< "pipeline": in settings, links and the tour
    [[nodiscard]] virtual QString title() const = 0;  ///< translated
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The docked panel for the selected record; nullptr if the page has none. The shell asks for it when it is first
    /// to be seen, then shows and hides it.
    [[nodiscard]] virtual QWidget *panel() { return nullptr; }
    /// Whether the page shows data now, rather than a drawn state; the tour waits for it.
    [[nodiscard]] virtual bool showsData() const { return true; }
    /// Views of the page the tour photographs one by one ("board", "table", ...); empty: one picture.
    [[nodiscard]] virtual QStringList tourStops() const { return {}; }
    virtual void showTourStop(const QString &) {}
    /// What waits for the person there (unread mails, meetings of today), beside its name in the rail; 0: nothing
    /// shown.
    [[nodiscard]] int count() const { return m_count; }
    void setCount(int count)
    {
        if (count == m_count)
            return;
        m_count = count;
        Q_EMIT countChanged(count);
    }

Q_SIGNALS:
    void countChanged(int count);
    void refreshRequested();
    void panelVisibleChanged(bool visible);
    /// Data painted for the first time (cached or fresh): the start-up trace waits for it.
    void firstDataPainted();

private:
    int m_count = 0;
};
} // namespace atlas
