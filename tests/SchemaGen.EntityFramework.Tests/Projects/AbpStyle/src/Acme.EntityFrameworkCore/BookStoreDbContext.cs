using Acme.BookStore.Books;
using Acme.BookStore.Cms;
using Acme.BookStore.EntityFrameworkCore.Modeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Acme.BookStore.EntityFrameworkCore;

public interface ICmsDbContext
{
    DbSet<Page> Pages { get; }
}

public class BookStoreDbContext : AbpDbContext<BookStoreDbContext>, ICmsDbContext
{
    /* Add DbSet properties for your Aggregate Roots / Entities here. */
    public DbSet<Book> Books { get; set; }
    public DbSet<Author> Authors { get; set; }
    public DbSet<Category> Categories { get; set; }
    public DbSet<Review> Reviews { get; set; }

    #region Entities from the modules
    public DbSet<Page> Pages { get; set; }
    public DbSet<MenuItem> MenuItems { get; set; }
    #endregion

    public BookStoreDbContext(DbContextOptions<BookStoreDbContext> options)
        : base(options)
    {

    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        /* Include modules to your migration db context */

        builder.ConfigureCms();
        builder.ConfigureSettingManagement();

        /* Configure your own tables/entities inside here */

        builder.Entity<Book>(b =>
        {
            b.ToTable(BookStoreConsts.DbTablePrefix + "Books",
                BookStoreConsts.DbSchema);
            b.ConfigureByConvention(); //auto configure for the base class props
            b.Property(x => x.Name).IsRequired().HasMaxLength(BookConsts.MaxNameLength);
            b.Property(x => x.Isbn).HasMaxLength(BookConsts.MaxIsbnLength);
            b.HasOne<Author>().WithMany().HasForeignKey(x => x.AuthorId).IsRequired();
            b.HasMany(x => x.Categories).WithOne().HasForeignKey(x => x.BookId).IsRequired();
            b.HasIndex(x => x.Name);
        });

        builder.Entity<Author>(b =>
        {
            b.ToTable(BookStoreConsts.DbTablePrefix + "Authors",
                BookStoreConsts.DbSchema);

            b.ConfigureByConvention();

            b.Property(x => x.Name)
                .IsRequired()
                .HasMaxLength(AuthorConsts.MaxNameLength);

            b.Property(x => x.ShortBio).HasMaxLength(AuthorConsts.MaxShortBioLength);

            b.HasIndex(x => x.Name);
        });

        builder.Entity<Category>(b =>
        {
            b.ToTable(BookStoreConsts.DbTablePrefix + "Categories", BookStoreConsts.DbSchema);
            b.ConfigureByConvention();
            b.HasMany(x => x.Children).WithOne().HasForeignKey(x => x.ParentId);
        });

        builder.Entity<BookCategory>(b =>
        {
            b.ToTable(BookStoreConsts.DbTablePrefix + "BookCategories", BookStoreConsts.DbSchema);
            b.ConfigureByConvention();
            b.HasKey(x => new { x.BookId, x.CategoryId });
            b.HasOne<Category>().WithMany().HasForeignKey(x => x.CategoryId).IsRequired();
            b.HasIndex(x => new { x.BookId, x.CategoryId });
        });

        builder.Entity<Review>(b =>
        {
            b.ToTable(BookStoreConsts.DbTablePrefix + nameof(Reviews), BookStoreConsts.DbSchema);
            b.ConfigureByConvention();
            b.HasOne<Book>().WithMany().HasForeignKey(x => x.BookId);
        });
    }
}

public static class CmsDbContextModelCreatingExtensions
{
    public static void ConfigureCms(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));

        builder.Entity<Page>(b =>
        {
            b.ToTable(CmsDbProperties.DbTablePrefix + "Pages", CmsDbProperties.DbSchema);

            b.ConfigureByConvention();

            b.Property(x => x.Title).IsRequired().HasMaxLength(256);
            b.Property(x => x.Slug).IsRequired().HasMaxLength(256);
            b.HasMany(x => x.Versions).WithOne().HasForeignKey(v => v.PageId);
            b.HasIndex(x => new { x.TenantId, x.Slug });
        });

        builder.Entity<PageVersion>(b =>
        {
            b.ToTable(CmsDbProperties.DbTablePrefix + "PageVersions", CmsDbProperties.DbSchema);
            b.ConfigureByConvention();
        });

        builder.Entity<MenuItem>(b =>
        {
            b.ToTable(CmsDbProperties.DbTablePrefix + "MenuItems", CmsDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.DisplayName).IsRequired().HasMaxLength(64);
        });
    }

    public static void ConfigureSettingManagement(this ModelBuilder builder, Action<SettingModelOptions>? optionsAction = null)
    {
        builder.Entity<Setting>(b =>
        {
            b.ToTable("AbpSettings");
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(128).IsRequired();
            b.Property(x => x.Value).HasMaxLength(2048).IsRequired();
            b.Property(x => x.ProviderName).HasMaxLength(64);
            b.HasIndex(x => new { x.Name, x.ProviderName }).IsUnique(true);
        });
    }
}

public class SettingModelOptions
{
    public string TablePrefix { get; set; } = "Abp";
}

public class BookStoreDbContextFactory : IDesignTimeDbContextFactory<BookStoreDbContext>
{
    public BookStoreDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<BookStoreDbContext>()
            .UseNpgsql("Host=localhost;Database=BookStore");

        return new BookStoreDbContext(builder.Options);
    }
}
