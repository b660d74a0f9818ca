using LinqToDB;
using LinqToDB.Mapping;

namespace Ledger.Models;

[Table("account")]
public class Account
{
    [PrimaryKey, Identity, Column("id")] public long Id { get; set; }
    [Column("code", Length = 20), NotNull] public string Code { get; set; } = "";
    [Column("name", DataType = DataType.Text, CanBeNull = false)] public string Name { get; set; } = "";
    [Column("parent_id")] public long? ParentId { get; set; }
    [Column("opened_on", DataType = DataType.Date)] public DateTime OpenedOn { get; set; }
    [Column("data", DbType = "jsonb")] public string? Data { get; set; }
    [Association(ThisKey = nameof(ParentId), OtherKey = nameof(Id), CanBeNull = true)] public Account? Parent { get; set; }
    [Association(ThisKey = nameof(Id), OtherKey = nameof(Posting.AccountId))] public IEnumerable<Posting> Postings { get; set; } = [];
}

[Table(Name = "posting")]
public class Posting
{
    [PrimaryKey(1)] [Column("entry_id")] public long EntryId { get; set; }
    [PrimaryKey(2)] [Column("line")] public int Line { get; set; }
    [Column("account_id")] public long AccountId { get; set; }
    [Column("amount", DataType = DataType.Decimal, Precision = 18, Scale = 2)] public decimal Amount { get; set; }
    [Column("note"), Nullable] public string? Note { get; set; }
    [Association(ThisKey = nameof(AccountId), OtherKey = nameof(Models.Account.Id), CanBeNull = false)] public Account Account { get; set; } = null!;
    [Association(ThisKey = nameof(EntryId), OtherKey = nameof(Models.Entry.Id), CanBeNull = false)] public Entry Entry { get; set; } = null!;
    public decimal AbsoluteAmount => Math.Abs(Amount);
}

[Table("entry")]
public class Entry
{
    [Column("id", IsPrimaryKey = true, IsIdentity = true)] public long Id { get; set; }
    [Column("booked_at", DataType = DataType.DateTimeOffset)] public DateTimeOffset BookedAt { get; set; }
    [Column("text", CanBeNull = false)] public string Text { get; set; } = "";
    [Association(ThisKey = nameof(Id), OtherKey = nameof(Posting.EntryId))] public List<Posting> Postings { get; set; } = [];
}
