//! Runs the program as users do: its output, its files, its exit codes.

mod support;

use std::fs;

use support::{DOCUMENT, Outcome, folder, run};

#[test]
fn exit_codes_show_the_outcome() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("wrong.yaml"), "openapi: 3.0.3\n")?;
    for (arguments, expected) in [
        (&["check", "shop.yaml"][..], 0),
        (&["--help"], 0),
        (&["help", "generate"], 0),
        (&["completions", "zsh"], 0),
        (&["explain"], 0),
        (&["explain", "dangling-reference"], 0),
        (&["explain", "dangling-referense"], 2),
        (&["check", "wrong.yaml"], 1),
        (&["check", "wrong.yaml", "--format", "json"], 1),
        (&["check", "shop.yaml", "--only", "listPet"], 1),
        (&["generate", "shop.yaml", "--out", "client", "--check"], 1),
        (&["generate", "shop.yaml", "--out", "client", "--name", "a b"], 1),
        (&["check", "absent.yaml"], 2),
        (&["check", "absent.yaml", "--format", "json"], 2),
        (&["check"], 2),
        (&["generate", "shop.yaml"], 2),
        (
            &["generate", "shop.yaml", "--module", "a.rs", "--feature", "dinamic"],
            2,
        ),
        (&["generate", "shop.yaml", "--out", "client", "--feature", "dynamic"], 2),
        (&["generate", "shop.yaml", "--module", "shop.yaml/a.rs"], 2),
    ] {
        let (code, _, stderr) = run(folder, arguments)?;
        assert_eq!(code, expected, "{arguments:?}: {stderr}");
    }
    assert!(!folder.join("client").exists(), "nothing that failed or checked wrote");
    assert!(!folder.join("shop.lock").exists());
    Ok(())
}

#[test]
fn a_crate_is_written_once() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let generate = ["generate", "shop.yaml", "--out", "client"];
    let (_, printed, _) = run(folder, &generate)?;
    assert!(printed.contains("wrote "), "{printed}");
    assert!(folder.join("shop.lock").exists());
    let manifest = fs::read_to_string(folder.join("client/Cargo.toml"))?;
    assert!(manifest.contains("name = \"shop-client\""), "{manifest}");
    let (_, printed, _) = run(folder, &generate)?;
    assert!(printed.contains("client is up to date"), "{printed}");
    let (code, _, stderr) = run(
        folder,
        &[
            "generate",
            "shop.yaml",
            "--out",
            "client",
            "--skip",
            "tag:Pets",
            "--check",
        ],
    )?;
    assert_eq!(code, 1);
    let advice = "to update it, run: botpress-codegen generate shop.yaml --out client --skip tag:Pets\n";
    assert!(stderr.ends_with(advice), "{stderr}");
    Ok(())
}

#[test]
fn operations_are_selected_by_id_path_and_tag() -> Outcome {
    let folder = folder()?;
    for (arguments, operations) in [
        (&["--only", "list*"][..], 2),
        (&["--only", "/v1/pets"], 2),
        (&["--only", "GET /v1/*"], 2),
        (&["--only", "tag:Pets"], 2),
        (&["--only", "tag:Pets", "--only", "listOrders"], 3),
        (&["--only", "tag:Pets", "--skip", "DELETE *"], 1),
        (&["--skip", "delete?ets"], 2),
    ] {
        let arguments = [&["check", "shop.yaml"], arguments].concat();
        let (_, printed, stderr) = run(folder.path(), &arguments)?;
        let noun = if operations == 1 { "operation" } else { "operations" };
        let expected = format!("shop 1: {operations} {noun} ");
        assert!(printed.starts_with(&expected), "{arguments:?}: {printed}{stderr}");
    }
    let (_, _, stderr) = run(folder.path(), &["check", "shop.yaml", "--skip", "pets"])?;
    assert!(stderr.contains("did you mean `tag:Pets`?"), "{stderr}");
    let (_, _, stderr) = run(folder.path(), &["check", "shop.yaml", "--skip", "*"])?;
    assert!(stderr.contains("select no operation"), "{stderr}");
    Ok(())
}

#[test]
fn a_configuration_is_read_as_for_a_crate() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("MIT.txt"), "Do as you like.\n")?;
    let config = "[crate]\nname = \"c\"\nversion = \"1.0.0\"\ndescription = \"d\"\nlicense = \"MIT\"\n\
                  license-files = [\"MIT.txt\"]\n[defaults]\nskip = [\"delete*\"]\n[apis.shop]\ndocument = \"shop.yaml\"\n";
    fs::write(folder.join("codegen.toml"), config)?;
    let (code, printed, stderr) = run(folder, &["generate", "--config", "codegen.toml", "--out", "client"])?;
    assert_eq!(code, 0, "{stderr}");
    assert!(
        printed.contains("2 operations") && printed.contains("1 not selected"),
        "{printed}"
    );
    assert_eq!(fs::read_to_string(folder.join("client/MIT.txt"))?, "Do as you like.\n");
    assert!(folder.join("codegen.lock").exists());
    fs::write(folder.join("codegen.toml"), config.replace("delete*", "remove*"))?;
    let (code, _, stderr) = run(folder, &["check", "--config", "codegen.toml"])?;
    assert_eq!(code, 1);
    assert!(
        stderr.contains("codegen.toml:8:9: `remove*` of `skip` in `defaults` has no effect"),
        "{stderr}"
    );
    Ok(())
}

#[test]
fn findings_are_written_for_programs() -> Outcome {
    let folder = folder()?;
    let document = DOCUMENT.replace("operationId: listOrders", "operationId: listPets");
    fs::write(folder.path().join("shop.yaml"), document)?;
    let (_, printed, stderr) = run(folder.path(), &["check", "shop.yaml", "--format", "json"])?;
    assert_eq!(stderr, "");
    let report: serde_json::Value = serde_json::from_str(&printed)?;
    let record = &report["records"][0];
    assert_eq!(record["file"], "shop.yaml");
    assert_eq!(record["pointer"], "/paths/~1v1~1orders/get/operationId");
    assert_eq!(record["severity"], "warning");
    Ok(())
}

#[test]
fn a_difference_is_reported_with_its_severity() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let grown = DOCUMENT.replace("listOrders", "listAllOrders");
    fs::write(folder.join("new.yaml"), grown)?;
    fs::write(
        folder.join("more.yaml"),
        format!(
            "{DOCUMENT}    put:\n      operationId: putOrders\n      responses: {{'204': {{description: None.}}}}\n"
        ),
    )?;
    for (arguments, expected) in [
        (&["diff", "shop.yaml", "shop.yaml"][..], 0),
        (&["diff", "shop.yaml", "new.yaml"], 1),
        (&["diff", "shop.yaml", "new.yaml", "--fail-on", "never"], 0),
        (&["diff", "shop.yaml", "more.yaml"], 0),
        (&["diff", "shop.yaml", "more.yaml", "--fail-on", "compatible"], 1),
        (&["diff", "shop.yaml", "absent.yaml"], 2),
        (&["diff", "shop.yaml"], 2),
    ] {
        let (code, printed, stderr) = run(folder, arguments)?;
        assert_eq!(code, expected, "{arguments:?}: {printed}{stderr}");
    }
    let (_, printed, _) = run(folder, &["diff", "shop.yaml", "more.yaml", "--format", "json"])?;
    let report: serde_json::Value = serde_json::from_str(&printed)?;
    assert_eq!(report["verdict"], "compatible");
    Ok(())
}

#[test]
fn a_code_is_explained() -> Outcome {
    let folder = folder()?;
    let run = |arguments: &[&str]| run(folder.path(), arguments);
    let (_, out, _) = run(&["explain", "dangling-reference"])?;
    assert!(
        out.starts_with("dangling-reference: The target of a reference does not exist"),
        "{out}"
    );
    assert!(out.contains("`--keep-going`"), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 90), "{out}");
    let (_, out, _) = run(&["explain"])?;
    assert!(out.lines().any(|line| line.starts_with("dangling-reference ")), "{out}");
    assert!(out.lines().count() > 90, "{out}");
    let (_, out, _) = run(&["explain", "--format", "json", "dangling-reference"])?;
    let entries: serde_json::Value = serde_json::from_str(&out)?;
    assert_eq!(entries[0]["code"], "dangling-reference");
    assert_eq!(entries[0]["severity"], "error");
    let (_, out, err) = run(&["explain", "dangling-referense"])?;
    assert_eq!(out, "");
    assert!(err.contains("did you mean `dangling-reference`?"), "{err}");
    Ok(())
}

const OVERLAY: &str = "
overlay: 1.1.0
info: {title: Orders, version: '1'}
extends: shop.yaml
actions:
- target: $.paths['/v1/orders'].get.operationId
  update: listAllOrders
- target: $.paths['/v1/pets'].delete
  remove: true
";

#[test]
fn overlays_change_documents() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("mend.yaml"), OVERLAY)?;
    let odd = "actions:\n- target: $.info\n  update: {title: [7]}\n";
    let odd = format!("overlay: 1.1.0\ninfo: {{title: T, version: '1'}}\n{odd}");
    fs::write(folder.join("odd.yaml"), odd)?;
    // The result has the format of the document, and is the same each time.
    let overlay = ["overlay", "shop.yaml", "--overlay", "mend.yaml"];
    let (code, mended, stderr) = run(folder, &overlay)?;
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert!(
        mended.starts_with("openapi: 3.0.3\ninfo:\n  title: Shop\n")
            && mended.contains("operationId: listAllOrders")
            && !mended.contains("deletePets"),
        "{mended}"
    );
    assert_eq!(run(folder, &overlay)?.1, mended);
    let (_, json, _) = run(folder, &[&overlay[..], &["--format", "json"]].concat())?;
    let json: serde_json::Value = serde_json::from_str(&json)?;
    assert_eq!(json["paths"]["/v1/orders"]["get"]["operationId"], "listAllOrders");
    // All commands accept overlays, in order.
    let (code, printed, _) = run(folder, &["check", "shop.yaml", "--overlay", "mend.yaml"])?;
    assert_eq!(code, 0);
    assert!(printed.starts_with("shop 1: 2 operations"), "{printed}");
    let twice = ["check", "shop.yaml", "--overlay", "mend.yaml", "--overlay", "mend.yaml"];
    let (code, _, stderr) = run(folder, &twice)?;
    assert_eq!(code, 1);
    assert!(stderr.contains("--> mend.yaml:8:11"), "{stderr}");
    let generate = ["generate", "shop.yaml", "--overlay", "mend.yaml", "--out", "client"];
    assert_eq!(run(folder, &generate)?.0, 0);
    let (code, _, stderr) = run(folder, &[&generate[..], &["--check"]].concat())?;
    assert_eq!(code, 0, "{stderr}");
    let (code, _, stderr) = run(folder, &["generate", "shop.yaml", "--out", "client", "--check"])?;
    assert_eq!(code, 1, "{stderr}");
    // Findings are shown in the file with the error.
    let odd = ["check", "shop.yaml", "--overlay", "odd.yaml", "--format", "json"];
    let (code, printed, _) = run(folder, &odd)?;
    assert_eq!(code, 1);
    let report: serde_json::Value = serde_json::from_str(&printed)?;
    let record = &report["records"][0];
    assert_eq!(record["file"], "odd.yaml");
    assert_eq!(
        (record["line"].as_u64(), record["column"].as_u64()),
        (Some(5), Some(19))
    );
    assert_eq!(record["pointer"], "/actions/0/update/title");
    let (code, _, stderr) = run(folder, &["check", "shop.yaml", "--overlay", "absent.yaml"])?;
    assert_eq!(code, 2);
    assert!(stderr.contains("can't read absent.yaml, an overlay"), "{stderr}");
    Ok(())
}

#[test]
fn a_url_is_not_fetched() -> Outcome {
    let folder = folder()?;
    for arguments in [
        ["check", "https://api.test/openapi.json"],
        ["map", "http://api.test/openapi.json"],
    ] {
        let (code, _, stderr) = run(folder.path(), &arguments)?;
        assert_eq!(code, 2, "{stderr}");
        assert!(stderr.contains("URLs are not fetched: download it"), "{stderr}");
    }
    Ok(())
}

#[test]
fn an_overlay_finds_its_document_among_several() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir(folder.join("fixes"))?;
    fs::write(folder.join("market.yaml"), DOCUMENT)?;
    let inner = OVERLAY.replace("extends: shop.yaml", "extends: ../shop.yaml");
    fs::write(folder.join("fixes/mend.yaml"), inner)?;
    fs::write(folder.join("any.yaml"), OVERLAY.replace("extends: shop.yaml\n", ""))?;
    let two = ["check", "market.yaml", "shop.yaml", "--overlay"];
    let with = |overlay: &str| run(folder, &[&two[..], &[overlay]].concat());
    for overlay in ["fixes/mend.yaml", "shop=any.yaml"] {
        let (code, printed, stderr) = with(overlay)?;
        assert_eq!(code, 0, "{stderr}");
        assert!(printed.contains("market 1: 3 operations"), "{printed}");
        assert!(printed.contains("shop 1: 2 operations"), "{printed}");
    }
    let (code, _, stderr) = with("any.yaml")?;
    assert_eq!(code, 1);
    assert!(stderr.contains("there is `market`, `shop`"), "{stderr}");
    let (code, _, stderr) = with("bazaar=any.yaml")?;
    assert_eq!(code, 1);
    assert!(stderr.contains("does not exist"), "{stderr}");
    Ok(())
}

#[test]
fn a_configuration_names_overlays() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir(folder.join("specs"))?;
    fs::rename(folder.join("shop.yaml"), folder.join("specs/shop.yaml"))?;
    fs::write(folder.join("specs/mend.yaml"), OVERLAY)?;
    let config = "[crate]\nname = \"c\"\nversion = \"1.0.0\"\ndescription = \"d\"\n\
                  [apis.shop]\ndocument = \"shop.yaml\"\noverlays = [\"mend.yaml\"]\n";
    fs::write(folder.join("specs/codegen.toml"), config)?;
    let settings = ["--config", "specs/codegen.toml"];
    let (code, printed, stderr) = run(folder, &[&["check"][..], &settings].concat())?;
    assert_eq!(code, 0, "{stderr}");
    assert!(printed.starts_with("shop 1: 2 operations"), "{printed}");
    let (code, printed, _) = run(folder, &[&["overlay"][..], &settings].concat())?;
    assert_eq!(code, 0);
    assert!(printed.contains("operationId: listAllOrders"), "{printed}");
    // With two documents, the overlays of the settings apply to both, where they fit.
    let diff = ["diff", "specs/shop.yaml", "specs/shop.yaml", "--api", "shop"];
    let (code, _, stderr) = run(folder, &[&diff[..], &settings].concat())?;
    assert_eq!(code, 0, "{stderr}");
    fs::remove_file(folder.join("specs/mend.yaml"))?;
    let (code, _, stderr) = run(folder, &[&["check"][..], &settings].concat())?;
    assert_eq!(code, 2);
    assert!(
        stderr.contains("can't read specs/mend.yaml, an overlay of `apis.shop`"),
        "{stderr}"
    );
    Ok(())
}

/// With features for groups, an operation that moves to another group needs another feature.
#[test]
fn a_comparison_knows_the_features_of_operations() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let config = "[crate]\nname = \"c\"\nversion = \"0.1.0\"\ndescription = \"d\"\nlicense = \"MIT\"\n\
                  [apis.shop]\ndocument = \"shop.yaml\"\nfeatures-by = \"tag\"\n";
    fs::write(folder.join("codegen.toml"), config)?;
    let moved = DOCUMENT.replacen("tags: [Pets]", "tags: [Animals]", 1);
    fs::write(folder.join("moved.yaml"), moved)?;
    let arguments = [
        "diff",
        "shop.yaml",
        "moved.yaml",
        "--config",
        "codegen.toml",
        "--api",
        "shop",
    ];
    let (code, printed, stderr) = run(folder, &arguments)?;
    assert_eq!(code, 1, "{printed}{stderr}");
    for part in [
        "breaking (build): `listPets` was compiled with the feature `shop-pets`, now with the feature `shop-animals`",
        "compatible: the cargo feature `shop-animals` is new",
    ] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(!printed.contains("`deletePets`"), "{printed}");
    let arguments = [
        "diff",
        "moved.yaml",
        "shop.yaml",
        "--config",
        "codegen.toml",
        "--api",
        "shop",
    ];
    let (_, printed, _) = run(folder, &arguments)?;
    let removed = "breaking (build): the cargo feature `shop-animals` was removed";
    assert!(printed.contains(removed), "{printed}");
    Ok(())
}
