// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/filesactions.h"

#include <QMimeData>

/// What files are dragged and pasted as: inside the page by their ids, out of it as local copies.
namespace atlas::filesdrag
{
/// Larger ones are not fetched for a drag: a person would hold the button for minutes.
constexpr qint64 largestDragOut = 20LL * 1024 * 1024;

[[nodiscard]] QString mimeType();
/// The items dragged inside the page; empty for anything else.
[[nodiscard]] QList<DriveItem> itemsOf(const QMimeData &data);
/// Local files and folders that come from outside.
[[nodiscard]] QStringList pathsOf(const QMimeData &data);
/// Whether these can be dragged to another program: files only, downloadable, not over `largestDragOut` in all.
[[nodiscard]] bool fitsOutside(const QList<DriveItem> &items);
} // namespace atlas::filesdrag

namespace atlas
{
/// Items on the pointer. For other programs it offers the urls of copies, which are fetched once `fetch` is called
/// (when the drag starts) and stand there as they arrive; until all have, there are none.
class FilesMimeData : public QMimeData
{
    Q_OBJECT
public:
    explicit FilesMimeData(QList<DriveItem> items);
    [[nodiscard]] const QList<DriveItem> &items() const { return m_items; }
    void fetch(FilesActions &actions);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override;

Q_SIGNALS:
    /// All copies are there, or one could not be had.
    void settled(const std::optional<atlas::ApiError> &failed);

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    void took(const QString &id, const Result<QString> &path);
    QList<DriveItem> m_items;
    QHash<QString, QString> m_paths; ///< of copies that arrived, by id
    bool m_offersOutside = false, m_failed = false;
};
} // namespace atlas
