// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriverepository.h"

#include <QObject>

namespace atlas
{
/// A step of the way to a folder: a space first.
struct DriveStep {
    QString id, name;
    friend bool operator==(const DriveStep &, const DriveStep &) = default;
};

/// What is known of WorkDrive, as the Files page sees it: spaces, folders that were listed, and which folder lies in
/// which. No network, no waiting.
class DriveBook : public QObject
{
    Q_OBJECT
public:
    explicit DriveBook(QObject *parent = nullptr);
    ~DriveBook() override;
    void setSnapshot(const DriveSnapshot &snapshot); ///< emits changed
    void setFolder(const DriveFolder &folder);       ///< emits folderChanged

    [[nodiscard]] const DriveUser &user() const;
    [[nodiscard]] const QList<DriveSpace> &spaces() const;
    [[nodiscard]] QDateTime readAt() const; ///< of the spaces, UTC; invalid: never
    [[nodiscard]] const DriveSpace *space(const QString &id) const;
    [[nodiscard]] const DriveFolder *folder(const QString &id) const; ///< nullptr: never listed
    [[nodiscard]] const DriveItem *item(const QString &id) const;     ///< nullptr: in no folder that was listed
    /// From the space down to the folder itself, as far as it is known; empty: unknown.
    [[nodiscard]] QList<DriveStep> wayTo(const QString &folderId) const;
    /// The names of the way: "Marketing / Campaigns".
    [[nodiscard]] QString placeName(const QString &folderId) const;
    /// Whether `folderId` is `ancestorId` or lies below it: nothing is moved into itself.
    [[nodiscard]] bool isWithin(const QString &folderId, const QString &ancestorId) const;
    /// The word for the own folders, which Zoho does not name; set by the page in the person's language.
    void setOwnName(const QString &name);

Q_SIGNALS:
    void changed();
    void folderChanged(const QString &folderId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
