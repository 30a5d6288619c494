// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/brief/brieftext.h"
#include "ui/pages/common/sheetdialog.h"

class QPagedPaintDevice;
class QTextBrowser;
class QUrl;

namespace atlas
{
class Label;
class Segmented;

/// The brief of a role as a page of paper over the window: to read, open records from, print, keep as PDF or copy.
class BriefSheet : public SheetDialog
{
    Q_OBJECT
public:
    /// `parent`: any widget of the window; not null.
    explicit BriefSheet(QWidget *parent);
    /// `sources`: as they are now; asked again when another role is chosen, so the books outlive the sheet.
    void setSources(const HomeSources &sources);
    void setRole(const QString &roleId);
    [[nodiscard]] const BriefPage &page() const { return m_page; }
    /// A4, the same page that is shown. False: the file could not be written.
    [[nodiscard]] bool savePdf(const QString &path) const;

Q_SIGNALS:
    void rowOpened(const atlas::HomeRow &row);

private:
    void build();
    QWidget *buildFoot();
    void show();
    void follow(const QUrl &link);
    void print();
    void paint(QPagedPaintDevice &device) const;
    void askPdf();
    void copy();
    HomeSources m_sources;
    QString m_roleId;
    BriefPage m_page;
    Segmented *m_roles;
    QTextBrowser *m_text;
    Label *m_said;
};
} // namespace atlas
