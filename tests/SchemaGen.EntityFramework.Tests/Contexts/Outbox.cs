using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Contexts.Outbox;

// Clean architecture with strongly typed ids, audited base classes, interceptors and an outbox.
public interface ITypedId<TSelf>
    where TSelf : ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    static TSelf Of(Guid value) => TSelf.From(value);
}

public readonly record struct AuthorId(Guid Value) : ITypedId<AuthorId>
{
    public static AuthorId From(Guid value) => new(value);
}

public readonly record struct BookId(Guid Value) : ITypedId<BookId>
{
    public static BookId From(Guid value) => new(value);
}

public interface IAggregateRoot;

public abstract class Entity<TId> : IEquatable<Entity<TId>>
    where TId : notnull
{
    private readonly List<object> events = [];

    protected Entity(TId id) => Id = id;

    protected Entity()
    {
    }

    public TId Id { get; private init; } = default!;

    public IReadOnlyCollection<object> Events => events;

    public bool Equals(Entity<TId>? other) => other is not null && EqualityComparer<TId>.Default.Equals(Id, other.Id);

    public override bool Equals(object? obj) => Equals(obj as Entity<TId>);

    public override int GetHashCode() => Id.GetHashCode();
}

public abstract class AuditableEntity<TId> : Entity<TId>, IAuditable
    where TId : notnull
{
    protected AuditableEntity(TId id)
        : base(id)
    {
    }

    protected AuditableEntity()
    {
    }

    public DateTimeOffset CreatedOnUtc { get; private set; }
    public string? CreatedBy { get; private set; }
    public DateTimeOffset? ModifiedOnUtc { get; private set; }
}

public interface IAuditable
{
    DateTimeOffset CreatedOnUtc { get; }
}

public sealed record Isbn
{
    public const int Length = 13;

    private Isbn(string value) => Value = value;

    public string Value { get; }

    public static Isbn Create(string value) => new(value);
}

public sealed record Money(decimal Amount, Currency Currency);

public sealed record Currency
{
    public static readonly Currency Euro = new("EUR");

    private Currency(string code) => Code = code;

    public string Code { get; init; }

    public static Currency FromCode(string code) => code == "EUR" ? Euro : new(code);
}

public sealed class Author : AuditableEntity<AuthorId>, IAggregateRoot
{
    private readonly List<Book> books = [];

    private Author()
    {
    }

    public string Name { get; private set; } = "";
    public IReadOnlyList<Book> Books => books.AsReadOnly();
    public IReadOnlyCollection<string> Aliases { get; private set; } = [];
}

public sealed class Book : AuditableEntity<BookId>
{
    private readonly HashSet<Chapter> _chapters = [];
    private string _note = "";

    private Book(BookId id, Isbn isbn)
        : base(id) => Isbn = isbn;

    public Isbn Isbn { get; private set; }
    public Money Price { get; private set; } = null!;
    public Money? Discount { get; private set; }
    public AuthorId AuthorId { get; private set; }
    public BookStatus Status { get; private set; } = BookStatus.Draft;
    public IReadOnlyCollection<Chapter> Chapters => _chapters;

    public void Remark(string note) => _note = note + _note;
}

public sealed class Chapter
{
    public int Number { get; private set; }
    public string Title { get; private set; } = "";
}

// An enumeration class, by name.
public abstract class Enumeration<TEnum>(int value, string name)
    where TEnum : Enumeration<TEnum>
{
    public int Value { get; protected init; } = value;
    public string Name { get; protected init; } = name;

    public static TEnum? FromValue(int value) => value == 0 ? null : null;
}

public sealed class BookStatus : Enumeration<BookStatus>
{
    public static readonly BookStatus Draft = new(1, nameof(Draft));

    private BookStatus(int value, string name)
        : base(value, name)
    {
    }
}

public sealed class OutboxMessage
{
    public Guid Id { get; init; }
    public required string Type { get; init; }
    public required string Content { get; init; }
    public DateTimeOffset OccurredOnUtc { get; init; }
    public DateTimeOffset? ProcessedOnUtc { get; private set; }
    public string? Error { get; private set; }
}

public sealed record OutboxMessageConsumer(Guid Id, string Name);

public sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => ITypedId<TId>.Of(value))
    where TId : struct, ITypedId<TId>;

public static class TableNames
{
    public const string Outbox = nameof(OutboxMessage) + "s";
    internal const string Consumers = $"{Outbox}_consumers";
    internal static string For<T>() => typeof(T).Name.ToLowerInvariant();
}

public abstract class EntityConfiguration<TEntity, TId> : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity<TId>
    where TId : struct, ITypedId<TId>
{
    protected virtual string Table => TableNames.For<TEntity>();

    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).HasConversion(new TypedIdConverter<TId>())
            .ValueGeneratedNever().HasColumnName(typeof(TEntity).Name + "Id");
        builder.Ignore(e => e.Events);
        if (typeof(IAuditable).IsAssignableFrom(typeof(TEntity)))
        {
            builder.Property<DateTimeOffset>(nameof(IAuditable.CreatedOnUtc)).HasDefaultValueSql("now()");
            builder.Property("CreatedBy").HasMaxLength(Limits.UserName);
        }

        ConfigureEntity(builder);
    }

    protected abstract void ConfigureEntity(EntityTypeBuilder<TEntity> builder);
}

public static class Limits
{
    public const int UserName = 1 << 6;
    public static int Title => 4 * 50;
}

internal sealed class AuthorConfiguration : EntityConfiguration<Author, AuthorId>
{
    protected override void ConfigureEntity(EntityTypeBuilder<Author> builder)
    {
        builder.Property(a => a.Name).HasMaxLength(Limits.Title);
        builder.PrimitiveCollection(a => a.Aliases).HasColumnName("aliases");
        builder.HasMany(a => a.Books).WithOne().HasForeignKey(b => b.AuthorId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(a => a.Books).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class BookConfiguration : EntityConfiguration<Book, BookId>
{
    protected override string Table => "library_" + base.Table;

    protected override void ConfigureEntity(EntityTypeBuilder<Book> builder)
    {
        builder.Property(b => b.Isbn).HasConversion(isbn => isbn.Value, value => Isbn.Create(value))
            .HasMaxLength(Isbn.Length).IsFixedLength();
        builder.Property<string>("_note").HasColumnName("note").HasDefaultValue(string.Empty);
        builder.Property(b => b.Status).HasConversion(s => s.Value, v => BookStatus.FromValue(v)!).HasDefaultValueSql("1");
        builder.OwnsOne(b => b.Price, price =>
        {
            price.Property(p => p.Amount).HasPrecision(19, 4);
            price.Property(p => p.Currency).HasConversion(c => c.Code, c => Currency.FromCode(c)).HasMaxLength(3);
        });
        builder.OwnsOne(b => b.Discount, Configure);
        builder.OwnsMany(b => b.Chapters, chapters =>
        {
            chapters.ToTable("chapters").WithOwner().HasForeignKey("book");
            chapters.HasKey("book", nameof(Chapter.Number));
            chapters.Property(c => c.Title).HasMaxLength(Limits.Title);
        });
        builder.Metadata.FindNavigation(nameof(Book.Chapters))!.SetPropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(b => b.Isbn).IsUnique().HasDatabaseName($"ux_{Table}_{nameof(Book.Isbn).ToLower()}");
    }

    private static void Configure(OwnedNavigationBuilder<Book, Money> money)
    {
        money.Property(m => m.Amount).HasColumnName("discount").HasColumnType($"numeric({Precision}, {Scale})");
        money.Property(m => m.Currency).HasConversion(c => c.Code, c => Currency.FromCode(c)).HasColumnName("discount_currency");
    }

    private const int Precision = 10;
    private const int Scale = Precision / 5;
}

file sealed class OutboxConfiguration : IEntityTypeConfiguration<OutboxMessage>, IEntityTypeConfiguration<OutboxMessageConsumer>
{
    void IEntityTypeConfiguration<OutboxMessage>.Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable(TableNames.Outbox);
        builder.Property(m => m.Content).HasColumnType("jsonb");
        builder.HasIndex(m => new { m.OccurredOnUtc, m.ProcessedOnUtc })
            .HasDatabaseName("idx_outbox_unprocessed")
            .HasFilter("\"ProcessedOnUtc\" IS NULL")
            .IncludeProperties(m => new { m.Id, m.Type });
    }

    void IEntityTypeConfiguration<OutboxMessageConsumer>.Configure(EntityTypeBuilder<OutboxMessageConsumer> builder)
    {
        builder.ToTable(TableNames.Consumers);
        builder.HasKey(c => new { c.Id, c.Name });
    }
}

// EF Core passes over it, as nothing can make it.
internal sealed class ArchiveConfiguration(string table) : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder) => builder.ToTable(table);
}

public sealed class AuditInterceptor : SaveChangesInterceptor;

public sealed class Context(DbContextOptions<Context> options, AuditInterceptor? interceptor) : DbContext(options)
{
    public Context()
        : this(new DbContextOptionsBuilder<Context>().UseNpgsql().Options, new())
    {
    }

    public DbSet<Author> Authors { get; init; }
    internal DbSet<Book> Books { get; init; }
    public required DbSet<OutboxMessage> Messages { get; init; }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(interceptor!);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AuthorId>().HaveConversion<TypedIdConverter<AuthorId>>();
        configurationBuilder.Properties<string>().HaveMaxLength(512);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("library");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Context).Assembly);
        modelBuilder.Entity<Author>().HasQueryFilter(a => a.Name != "");
    }
}
