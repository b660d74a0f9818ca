namespace SchemaGen.Core.Linting;

/// <summary>The ids of all rules; an id is never used for something else.</summary>
public static class LintIds
{
    /// <summary>The file cannot be cut into statements.</summary>
    public const string UnreadableFile = "SG3300";

    /// <summary>A HAZARD line says that data is deleted.</summary>
    public const string DeletesData = "SG3301";

    /// <summary>A HAZARD line says that seed rows change.</summary>
    public const string ChangesRows = "SG3302";

    /// <summary>A HAZARD line says that a table is rewritten.</summary>
    public const string RewritesTable = "SG3303";

    /// <summary>A HAZARD line says that nobody can write meanwhile.</summary>
    public const string BlocksWrites = "SG3304";

    /// <summary>A HAZARD line says that nobody can read meanwhile.</summary>
    public const string BlocksReads = "SG3305";

    /// <summary>A HAZARD line says that rows can make the statement fail.</summary>
    public const string MayFail = "SG3306";

    /// <summary>A HAZARD line says that rows get values that nobody gave them.</summary>
    public const string InventsValues = "SG3307";

    /// <summary>A HAZARD line says that the result depends on the session.</summary>
    public const string DependsOnSession = "SG3308";

    /// <summary>An index of a table in use is built without CONCURRENTLY.</summary>
    public const string IndexNotConcurrent = "SG3310";

    /// <summary>An index is dropped without CONCURRENTLY.</summary>
    public const string IndexDropNotConcurrent = "SG3311";

    /// <summary>A partition is detached without CONCURRENTLY.</summary>
    public const string DetachNotConcurrent = "SG3312";

    /// <summary>Indexes are built anew without CONCURRENTLY.</summary>
    public const string ReindexNotConcurrent = "SG3313";

    /// <summary>A statement that no transaction can hold stands in one.</summary>
    public const string OutsideInTransaction = "SG3314";

    /// <summary>A foreign key is added without NOT VALID.</summary>
    public const string ForeignKeyValidated = "SG3315";

    /// <summary>A check is added without NOT VALID.</summary>
    public const string CheckValidated = "SG3316";

    /// <summary>A constraint is validated in the transaction that added it.</summary>
    public const string ValidatedInTransaction = "SG3317";

    /// <summary>A primary key or a unique constraint builds its index.</summary>
    public const string KeyBuildsIndex = "SG3318";

    /// <summary>An exclusion constraint is added.</summary>
    public const string ExclusionAdded = "SG3319";

    /// <summary>SET NOT NULL reads all rows.</summary>
    public const string NotNullScans = "SG3320";

    /// <summary>A new column is NOT NULL and has no default.</summary>
    public const string RequiredColumn = "SG3321";

    /// <summary>A new column has a default that is computed for each row.</summary>
    public const string VolatileDefault = "SG3322";

    /// <summary>A new column is serial, identity or computed and stored.</summary>
    public const string ComputedColumn = "SG3323";

    /// <summary>The type of a column changes.</summary>
    public const string TypeChanged = "SG3324";

    /// <summary>VACUUM FULL or CLUSTER.</summary>
    public const string TableRebuilt = "SG3325";

    /// <summary>A table becomes logged or unlogged, or goes to another tablespace or access method.</summary>
    public const string StorageChanged = "SG3326";

    /// <summary>A check is added to a domain.</summary>
    public const string DomainCheckAdded = "SG3327";

    /// <summary>A materialized view is refreshed without CONCURRENTLY.</summary>
    public const string RefreshNotConcurrent = "SG3328";

    /// <summary>A primary key is made of an index whose columns may hold NULL.</summary>
    public const string KeyOfNullableIndex = "SG3329";

    /// <summary>Rows are read to see whether they fit the bounds of a partition.</summary>
    public const string PartitionScans = "SG3330";

    /// <summary>A table is dropped.</summary>
    public const string TableDropped = "SG3340";

    /// <summary>A column is dropped.</summary>
    public const string ColumnDropped = "SG3341";

    /// <summary>A database or a schema with all it holds is dropped.</summary>
    public const string DatabaseDropped = "SG3342";

    /// <summary>A table is emptied.</summary>
    public const string Truncated = "SG3343";

    /// <summary>A table is emptied with those that refer to it.</summary>
    public const string TruncatedCascade = "SG3344";

    /// <summary>All rows of a table are written or deleted.</summary>
    public const string AllRowsWritten = "SG3345";

    /// <summary>A column is renamed.</summary>
    public const string ColumnRenamed = "SG3350";

    /// <summary>A table is renamed.</summary>
    public const string TableRenamed = "SG3351";

    /// <summary>A column may hold NULL from now on.</summary>
    public const string NotNullDropped = "SG3352";

    /// <summary>A value of an enumerated type is added at the end.</summary>
    public const string EnumValueWithoutPlace = "SG3353";

    /// <summary>A new value of an enumerated type is used in the transaction that adds it.</summary>
    public const string EnumValueUsed = "SG3354";

    /// <summary>A name has more than 63 bytes.</summary>
    public const string NameTooLong = "SG3355";

    /// <summary>A constraint is dropped.</summary>
    public const string ConstraintDropped = "SG3356";

    /// <summary>Privileges, owners or row security change.</summary>
    public const string AccessChanged = "SG3357";

    /// <summary>An extension is updated.</summary>
    public const string ExtensionUpdated = "SG3358";

    /// <summary>A column is assigned twice by one UPDATE.</summary>
    public const string AssignedTwice = "SG3359";

    /// <summary>A transaction begins in a transaction, or ends where there is none.</summary>
    public const string TransactionNested = "SG3360";

    /// <summary>A transaction is left open.</summary>
    public const string TransactionOpen = "SG3361";

    /// <summary>Nothing limits how long a statement waits for a lock.</summary>
    public const string NoLockTimeout = "SG3362";

    /// <summary>Nothing limits how long a statement takes.</summary>
    public const string NoStatementTimeout = "SG3363";

    /// <summary>What is done in part cannot run again.</summary>
    public const string NotRepeatable = "SG3364";

    /// <summary>One table is altered by several statements.</summary>
    public const string AlteredTwice = "SG3365";

    /// <summary>A foreign key has no index.</summary>
    public const string ForeignKeyWithoutIndex = "SG3370";

    /// <summary>An index repeats another.</summary>
    public const string IndexRepeated = "SG3371";

    /// <summary>A table has no primary key.</summary>
    public const string TableWithoutKey = "SG3372";

    /// <summary>A primary key is an integer of four bytes or less.</summary>
    public const string SmallKey = "SG3373";

    /// <summary>A column is an integer.</summary>
    public const string IntegerColumn = "SG3374";

    /// <summary>A column is a smallint.</summary>
    public const string SmallintColumn = "SG3375";

    /// <summary>A column is serial.</summary>
    public const string SerialColumn = "SG3376";

    /// <summary>A column is a timestamp without time zone.</summary>
    public const string TimestampWithoutZone = "SG3377";

    /// <summary>A column is filled up with spaces.</summary>
    public const string CharColumn = "SG3378";

    /// <summary>A column is a text of limited length.</summary>
    public const string VarcharColumn = "SG3379";

    /// <summary>A column is money.</summary>
    public const string MoneyColumn = "SG3380";

    /// <summary>A column is json.</summary>
    public const string JsonColumn = "SG3381";

    /// <summary>A name has no schema.</summary>
    public const string NameWithoutSchema = "SG3382";

    /// <summary>A domain has a check or NOT NULL.</summary>
    public const string DomainWithCheck = "SG3383";

    /// <summary>An enumerated type is made.</summary>
    public const string EnumMade = "SG3384";

    /// <summary>An allowance has no reason or names no rule.</summary>
    public const string BadAllowance = "SG3398";

    /// <summary>An allowance is about nothing that is there.</summary>
    public const string UnusedAllowance = "SG3399";
}
