using Microsoft.EntityFrameworkCore;

namespace Contexts.LoopsOfText;

public class OrderLine
{
    public int Id { get; set; }
    public int OrderNumber { get; set; }
    public string ProductName { get; set; } = "";
    public List<LineNote> Notes { get; set; } = [];
}

public class LineNote
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public int? OrderLineId { get; set; }
}

public class LineTotal
{
    public int OrderNumber { get; set; }
    public long Total { get; set; }
}

public class Context : DbContext
{
    public DbSet<OrderLine> OrderLines => Set<OrderLine>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<LineTotal>().HasNoKey().ToView("line_totals");
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(ToSnakeCase(entity.GetTableName()));

            foreach (var property in entity.GetProperties()) property.SetColumnName(ToSnakeCase(property.Name));

            foreach (var key in entity.GetKeys()) key.SetName(ToSnakeCase(key.GetName()));

            foreach (var key in entity.GetForeignKeys()) key.SetConstraintName(ToUnderscores(key.GetConstraintName()));

            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(ToUnderscores(index.GetDatabaseName()));
        }
    }

    private static string? ToSnakeCase(string? input)
    {
        if (string.IsNullOrEmpty(input))
            return input;

        var result = string.Empty;
        for (var i = 0; i < input.Length; i++)
        {
            var c = input[i];
            if (char.IsUpper(c) && i > 0) result += "_";
            result += char.ToLower(c);
        }

        return result;
    }

    private static string? ToUnderscores(string? input)
    {
        if (input is null or "")
        {
            return input;
        }

        var letters = new List<char>();
        foreach (var c in input)
        {
            if (char.IsUpper(c) && letters.Count > 0 && letters[^1] != '_')
            {
                letters.Add('_');
            }

            letters.Add(char.ToLowerInvariant(c));
        }

        return new string(letters.ToArray());
    }
}
