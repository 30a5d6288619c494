// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesparts.h"

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace atlas
{
class FactList;
class PreviewView;
class RecordPanel;

/// See FilePanel.
class FilePanelView : public FilePanel
{
    Q_OBJECT
public:
    FilePanelView(FilesActions &actions, QWidget *parent);
    ~FilePanelView() override;
    void showItems(const QList<DriveItem> &items) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildButtons();
    void retranslate();
    void showSelection();
    void showOne(const DriveItem &item);
    void showMany();
    /// After the selection has rested: the preview, and who has it.
    void askMore();
    void showPeople(const QList<DrivePermission> &people);
    FilesActions &m_actions;
    QList<DriveItem> m_items;
    RecordPanel *m_panel;
    PreviewView *m_preview;
    FactList *m_facts, *m_people;
    QPushButton *m_open, *m_download, *m_share, *m_versions, *m_browser, *m_trash;
    QTimer *m_rest;
    std::unique_ptr<QObject> m_call;
};
} // namespace atlas
