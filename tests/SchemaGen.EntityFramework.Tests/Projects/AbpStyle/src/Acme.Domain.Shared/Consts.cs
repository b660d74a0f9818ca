namespace Acme.BookStore;

public static class BookStoreConsts
{
    public const string DbTablePrefix = "App";

    public const string? DbSchema = null;
}

public static class BookConsts
{
    public const int MaxNameLength = 128;
    public static int MaxIsbnLength { get; set; } = 20;
}

public static class AuthorConsts
{
    public const int MaxNameLength = 64;
    public static readonly int MaxShortBioLength = 2 * 1000;
}

public enum BookType
{
    Undefined,
    Adventure,
    Biography,
    Poetry
}

public static class CmsDbProperties
{
    public static string DbTablePrefix { get; set; } = "Cms";

    public static string? DbSchema { get; set; } = "cms";

    public const string ConnectionStringName = "Cms";
}
