// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace atlas
{
class Page;

/// The page in front and its panel, flush with the right edge. In a narrow window the panel stands in the page's place.
class PageStack : public QWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;
    /// A parent for the next page: the place where addPage() will leave it, so that it is styled once.
    [[nodiscard]] QWidget *newPageParent();
    void addPage(Page *page);
    /// Takes page and panel out; neither is deleted. The first page left comes to the front.
    void removePage(Page *page);
    [[nodiscard]] QList<Page *> pages() const;
    [[nodiscard]] Page *current() const;
    bool setCurrent(const QString &pageId);
    /// Width of the panel in logical pixels, 264 to 360.
    [[nodiscard]] int panelWidth() const;
    void setPanelWidth(int width);

Q_SIGNALS:
    void currentChanged(const QString &pageId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setPanelVisible(Page *page, bool visible);
    void arrange();
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
