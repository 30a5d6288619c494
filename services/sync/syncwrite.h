// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncparty.h"

namespace atlas
{
/// One field of a write, as a person reads it.
struct SyncFieldChange {
    SyncField field = SyncField::Name;
    QString before, after;
    friend bool operator==(const SyncFieldChange &, const SyncFieldChange &) = default;
};

/// One write of a run, and what became of it. The journal holds it before anything is sent.
struct SyncWrite {
    enum class Verb {
        UpdateCrm,   ///< module and recordId
        UpdateBooks, ///< recordId: the customer
        CreateBooks, ///< module and recordId: of the CRM, whose customer it becomes
        CreateCrm,   ///< module; the id of an earlier write's record where `parent` names it
        Link         ///< recordId: the customer; changes.crm: the key, or that of the earlier write's record
    };
    enum class State {
        Planned,
        Sending, ///< begun, and its outcome not kept yet: looked up before it is sent again
        Done,
        Changed, ///< somebody changed the record meanwhile: nothing was written
        Failed,
        Unknown, ///< not even a look could tell
        Undoing,
        Undone,
        UndoSkipped ///< changed since: left as it is
    };
    int number = 0; ///< place in the run, from 1
    QString row;    ///< SyncRow::key
    QString name;   ///< of the client
    Verb verb = Verb::UpdateCrm;
    QString module, recordId;
    int parent = 0; ///< number of the write whose record this one needs; 0: none
    QList<SyncFieldChange> fields;
    QJsonObject base, changes; ///< members of the record as read, and as they are to be; API names
    State state = State::Planned;
    QDateTime at;              ///< UTC, when it was sent
    QString resultId;          ///< of what was created
    QJsonObject after;         ///< members as confirmed
    QString version;           ///< of the record then
    bool wasThere = false;     ///< a create found its record: an undo leaves it
    bool unlinked = false;     ///< created in Books without Zoho's link: the integration refused
    bool madeInactive = false; ///< undone by putting it away: Books keeps what has documents
    QString error;             ///< code of Zoho or ours
    QString errorText;
    friend bool operator==(const SyncWrite &, const SyncWrite &) = default;

    [[nodiscard]] bool isEnded() const { return state != State::Planned && state != State::Sending; }
    [[nodiscard]] bool isCreate() const { return verb == Verb::CreateBooks || verb == Verb::CreateCrm; }
    /// Calls it takes when all goes well.
    [[nodiscard]] int requests() const;
};

/// A run of writes: what the history shows.
struct SyncRun {
    enum class State { Running, Stopped, Finished, Undoing, Undone };
    QString id;
    QDateTime begun, ended; ///< UTC
    QString rule;           ///< syncRuleKey
    State state = State::Running;
    int writes = 0, done = 0, changed = 0, failed = 0, unknown = 0, undone = 0;
    QString error; ///< why it stopped: errorKindName
    friend bool operator==(const SyncRun &, const SyncRun &) = default;
    /// Writes that were not tried yet, or whose outcome is open.
    [[nodiscard]] int left() const { return writes - done - changed - failed - unknown - undone; }
};

[[nodiscard]] QString syncVerbKey(SyncWrite::Verb verb);    ///< "update_crm", ...
[[nodiscard]] QString syncStateKey(SyncWrite::State state); ///< "planned", ...
[[nodiscard]] QString syncStateKey(SyncRun::State state);   ///< "running", ...

namespace syncwrite
{
[[nodiscard]] QByteArray toJson(const SyncWrite &write);
[[nodiscard]] SyncWrite writeFromJson(const QByteArray &text);
[[nodiscard]] QByteArray toJson(const SyncRun &run);
[[nodiscard]] SyncRun runFromJson(const QByteArray &text);
/// The numbers of a run from its writes.
void count(SyncRun &run, const QList<SyncWrite> &writes);
} // namespace syncwrite
} // namespace atlas
